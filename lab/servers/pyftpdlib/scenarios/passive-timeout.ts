import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'PASV and EPSV, and no connection to the port for longer than the three seconds that passive_dtp.timeout allows.',
  codes: [421, 227, 229],
  problem: 'passive-port-blocked',
  configuration: pyftpdlib({ settings: { 'passive_dtp.timeout': '3' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.waitFor(5);
    await session.send('LIST');
    await session.send('EPSV');
    await session.send('LIST', 10_000);
    await session.send('NOOP');
    await session.quit();
  },
};
