import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'A virtual user logs in and sees her home as /; a wrong password and a user of the system are refused.',
  codes: [230, 257, 530],
  problem: 'wrong-password',
  configuration: withVirtualUsers([{ name: 'vera' }]),
  play: async ({ connect }) => {
    const first = await connect();
    await first.login('vera', 'secret');
    await first.send('PWD');
    await first.send('CWD /home/anna');
    await first.quit();
    const second = await connect();
    await second.login('vera', 'wrong');
    await second.login('anna', 'secret');
    await second.quit();
  },
};
