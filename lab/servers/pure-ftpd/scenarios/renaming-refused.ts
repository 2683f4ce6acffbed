import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -G nothing can be renamed.',
  codes: [550, 503],
  problem: 'rename-refused',
  configuration: pureFtpd(['-E', '-G']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('RNFR hello.txt');
    await session.send('RNTO other.txt');
    await session.send('RNFR missing.txt');
    await session.quit();
  },
};
