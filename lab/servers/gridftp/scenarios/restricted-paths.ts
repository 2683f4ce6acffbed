import type { Scenario } from '../../../scenario.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user works inside and outside of the paths that the server allows.',
  codes: [226, 250, 257, 500, 550],
  problem: 'permission-denied',
  configuration: gridftp({ restrict_paths: 'RW/home/anna/dir,R/home/anna' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['CWD /etc', 'CWD /home/anna', 'MKD new', 'DELE old.txt', 'CWD dir', 'MKD new']);
    await session.transfer('RETR note.txt');
    await session.transfer('RETR /etc/passwd');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR /home/anna/new.txt', { upload: 'New.\r\n' });
    await session.transfer('LIST /etc');
    await session.quit();
  },
};
