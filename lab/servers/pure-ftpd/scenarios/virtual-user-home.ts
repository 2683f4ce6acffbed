import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'A virtual user whose home does not exist logs in, then one whose user id is below the minimum.',
  codes: [530, 421],
  problem: 'home-directory-unavailable',
  configuration: withVirtualUsers([
    { name: 'vera', home: '/home/vera-is-not-here/./' },
    { name: 'nora', id: 33 },
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
