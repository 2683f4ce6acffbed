import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'A virtual user who may have one session opens a second one, and again when the first has ended.',
  codes: [421, 230],
  problem: 'too-many-connections',
  configuration: withVirtualUsers([{ name: 'vera', sessions: 1 }]),
  play: async ({ connect, pause }) => {
    const first = await connect();
    await first.login('vera', 'secret');
    const second = await connect();
    await second.login('vera', 'secret');
    await second.send('PWD');
    await first.quit();
    await pause(1);
    const third = await connect();
    await third.login('vera', 'secret');
    await third.quit();
  },
};
