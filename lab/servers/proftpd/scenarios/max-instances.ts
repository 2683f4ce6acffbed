import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A second client connects while the only allowed server process is busy.',
  codes: [220],
  problem: 'too-many-connections',
  configuration: proftpd({ settings: { MaxInstances: '1' } }),
  play: async ({ loggedIn, session }) => {
    const first = await loggedIn();
    const second = session();
    await second.connect();
    await second.quit();
    await first.quit();
  },
};
