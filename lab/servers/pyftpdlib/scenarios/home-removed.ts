import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The home of a user is removed while the server runs; then she logs in.',
  codes: [230, 550, 257],
  problem: 'home-directory-unavailable',
  configuration: pyftpdlib(
    { users: ['authorizer.add_user("vera", "secret", "/home/vera", perm="elradfmwMT")'] },
    { prepare: (machine) => machine.makeFolder('/home/vera', 0o755, 'anna') },
  ),
  play: async ({ connect, machine }) => {
    machine.run('rm', '-r', '/home/vera');
    const session = await connect();
    await session.login('vera', 'secret');
    await session.sendEach(['PWD', 'CWD /']);
    await session.transfer('LIST');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
