import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client lists a directory with more entries than the server shows.',
  codes: [226],
  configuration: proftpd({ settings: { ListOptions: '"-l" maxfiles 3' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('NLST');
    await session.quit();
  },
};
