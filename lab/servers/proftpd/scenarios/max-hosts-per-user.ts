import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who is logged in from one address logs in from another.',
  codes: [530, 230],
  problem: 'too-many-connections',
  configuration: proftpd({ settings: { MaxHostsPerUser: '1' } }),
  play: async ({ loggedIn, session }) => {
    const first = await loggedIn();
    const second = session();
    await second.connect(undefined, '127.0.0.2');
    await second.login();
    await second.quit();
    const third = await loggedIn();
    await third.quit();
    await first.quit();
  },
};
