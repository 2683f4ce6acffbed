import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client lists by a pattern where the server takes it as a name.',
  codes: [450, 226],
  problem: 'file-not-found',
  configuration: proftpd({ settings: { UseGlobbing: 'off' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST *.txt');
    await session.transfer('NLST *.txt');
    await session.transfer('LIST hello.txt');
    await session.quit();
  },
};
