import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user is locked into his home directory, which only the administrator may write to.',
  codes: [230, 257, 553],
  problem: 'writable-chroot-root',
  configuration: vsftpd(
    { chroot_local_user: 'YES' },
    { prepare: (machine) => machine.makeFolder('/home/anna', 0o755, 'root') },
  ),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.send('CWD dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
