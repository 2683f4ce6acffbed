import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects to a server that tells its name only after the login.',
  codes: [220, 230],
  configuration: proftpd({ settings: { DeferWelcome: 'on' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.quit();
  },
};
