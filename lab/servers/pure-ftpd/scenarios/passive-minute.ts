import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'PASV and LIST, and no connection to the port for longer than the minute that -I 1 allows.',
  codes: [227, 421, 425],
  problem: 'passive-port-blocked',
  configuration: pureFtpd(['-E', '-I', '1']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.send('LIST', 90_000);
    await session.send('NOOP');
    await session.quit();
  },
};
