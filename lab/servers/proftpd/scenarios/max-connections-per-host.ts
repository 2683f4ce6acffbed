import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A second connection comes from an address before the first one has logged in.',
  codes: [220],
  problem: 'too-many-connections',
  configuration: proftpd({ settings: { MaxConnectionsPerHost: '1' } }),
  play: async ({ connect }) => {
    const first = await connect();
    const second = await connect();
    await second.waitFor(1);
    await second.quit();
    await first.quit();
  },
};
