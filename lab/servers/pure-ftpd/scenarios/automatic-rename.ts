import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -r an upload under a name that exists is stored under another name.',
  codes: [226],
  configuration: pureFtpd(['-E', '-r']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR hello.txt', { upload: 'Other.\r\n' });
    await session.transfer('STOR hello.txt', { upload: 'One more.\r\n' });
    await session.send('RNFR old.txt');
    await session.send('RNTO hello.txt');
    await session.transfer('NLST');
    await session.quit();
  },
};
