import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: "A second client meets the limit on clients, and the administrator's own words for it.",
  codes: [530],
  problem: 'too-many-connections',
  configuration: proftpd({ settings: { MaxClients: '1 "Only %m at a time, please."' } }),
  play: async ({ loggedIn }) => {
    const first = await loggedIn();
    const second = await loggedIn();
    await second.quit();
    await first.quit();
  },
};
