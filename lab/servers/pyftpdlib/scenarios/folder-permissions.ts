import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who may only read, except in one folder, where she may store and make folders, but not delete.',
  codes: [550, 226, 257],
  problem: 'write-disabled',
  configuration: pyftpdlib({
    users: [
      'authorizer.add_user("anna", "secret", "/home/anna", perm="elr")',
      'authorizer.override_perm("anna", "/home/anna/dir", "elrmw")',
    ],
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR dir/new.txt', { upload: 'New.\r\n' });
    await session.sendEach(['MKD new', 'MKD dir/new', 'DELE dir/new.txt', 'RMD dir/new', 'RNFR dir/new.txt']);
    await session.transfer('APPE dir/new.txt', { upload: 'More.\r\n' });
    await session.quit();
  },
};
