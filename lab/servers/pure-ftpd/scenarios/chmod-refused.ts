import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -R the permissions of a file cannot be changed.',
  codes: [550],
  problem: 'command-denied',
  configuration: pureFtpd(['-E', '-R']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('SITE CHMOD 600 hello.txt');
    await session.send('SITE CHMOD 600 missing.txt');
    await session.send('SITE HELP');
    await session.quit();
  },
};
