import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With UnixFilesystem the home is not the root: real paths are shown, and what lies outside can be reached.',
  codes: [257, 250, 550],
  configuration: pyftpdlib({
    imports: ['from pyftpdlib.filesystems import UnixFilesystem'],
    settings: { abstracted_fs: 'UnixFilesystem' },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'PWD',
      'CWD dir',
      'CWD /etc',
      'CDUP',
      'PWD',
      'CWD /root',
      'TYPE I',
      'SIZE /home/anna/hello.txt',
    ]);
    await session.quit();
  },
};
