import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'Two virtual users give the right password: one may not come from this address, the other not at this time.',
  codes: [530],
  problem: 'ip-not-allowed',
  configuration: withVirtualUsers([
    { name: 'vera', refusedClients: '127.0.0.0/8' },
    // One minute of the day, in the hope that nobody records in it.
    { name: 'nora', hours: '0300-0301' },
  ]),
  play: async ({ connect }) => {
    const first = await connect();
    await first.login('vera', 'secret');
    await first.quit();
    const second = await connect();
    await second.login('nora', 'secret');
    await second.quit();
  },
};
