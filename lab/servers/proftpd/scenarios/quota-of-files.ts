import type { Scenario } from '../../../scenario.ts';
import { proftpdQuota } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who may store one file stores a second one, and asks for the quota.',
  codes: [552, 226, 200],
  problem: 'storage-full',
  configuration: proftpdQuota(['--files-upload=1']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('SITE QUOTA');
    await session.transfer('STOR one.txt', { upload: 'One.\r\n' });
    await session.transfer('STOR two.txt', { upload: 'Two.\r\n' });
    await session.sendEach(['MKD new', 'SITE QUOTA', 'DELE one.txt', 'SITE QUOTA']);
    await session.quit();
  },
};
