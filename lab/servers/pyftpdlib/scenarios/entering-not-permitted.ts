import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who may only store files: she can neither list, nor fetch, nor change the directory.',
  codes: [550, 226],
  problem: 'permission-denied',
  configuration: pyftpdlib({ users: ['authorizer.add_user("anna", "secret", "/home/anna", perm="w")'] }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'PWD',
      'CWD dir',
      'CDUP',
      'SIZE hello.txt',
      'MDTM hello.txt',
      'MLST hello.txt',
      'STAT dir',
    ]);
    await session.transfer('LIST');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
