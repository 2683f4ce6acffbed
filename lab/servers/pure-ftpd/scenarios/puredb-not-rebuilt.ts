import type { Scenario } from '../../../scenario.ts';
import { rebuild, withVirtualUsers } from '../virtual-users.ts';

const before = withVirtualUsers([{ name: 'vera' }]);
const after = withVirtualUsers([{ name: 'vera' }, { name: 'nora' }]);

export const scenario: Scenario = {
  shows:
    'A virtual user is added to the file: her right password is refused until pure-pw mkdb has rebuilt the database.',
  codes: [530, 230],
  problem: 'puredb-not-rebuilt',
  configuration: {
    ...after,
    prepare: (machine) => {
      for (const [path, text] of Object.entries(before.files ?? {})) machine.write(path, text);
      rebuild(machine);
      for (const [path, text] of Object.entries(after.files ?? {})) machine.write(path, text);
    },
  },
  play: async ({ connect, machine }) => {
    const first = await connect();
    await first.login('nora', 'secret');
    await first.quit();
    rebuild(machine);
    const second = await connect();
    await second.login('nora', 'secret');
    await second.quit();
  },
};
