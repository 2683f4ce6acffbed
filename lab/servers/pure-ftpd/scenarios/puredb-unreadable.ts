import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'The database of virtual users is damaged; then it is missing.',
  codes: [421],
  problem: 'puredb-not-rebuilt',
  configuration: withVirtualUsers([{ name: 'vera' }], (machine) =>
    machine.write('/etc/pure-ftpd/pureftpd.pdb', 'This is no database.\n'),
  ),
  play: async ({ connect, machine }) => {
    const first = await connect();
    await first.login('vera', 'secret');
    await first.quit();
    machine.run('rm', '/etc/pure-ftpd/pureftpd.pdb');
    const second = await connect();
    await second.login('vera', 'secret');
    await second.quit();
  },
};
