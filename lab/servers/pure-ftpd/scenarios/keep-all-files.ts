import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -K no file can be deleted; yet one can be overwritten, appended to, and replaced by a rename.',
  codes: [550, 226],
  problem: 'write-disabled',
  configuration: pureFtpd(['-E', '-K']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.send('DELE hello.txt');
    await session.transfer('STOR hello.txt', { upload: 'Other.\r\n' });
    await session.transfer('APPE hello.txt', { upload: 'More.\r\n' });
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.send('RNFR hello.txt');
    await session.send('RNTO old.txt');
    await session.send('RMD empty');
    await session.quit();
  },
};
