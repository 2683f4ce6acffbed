import type { Scenario } from '../../../scenario.ts';
import { proftpdQuota } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who may fetch 16 KiB fetches a large file.',
  codes: [451, 226],
  problem: 'storage-full',
  configuration: proftpdQuota(['--quota-limit-type=hard', '--bytes-download=16', '--files-download=2', '--units=Kb']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR big.bin');
    await session.transfer('RETR hello.txt');
    await session.send('SITE QUOTA');
    await session.quit();
  },
};
