import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user is locked into his home directory, which he may write to.',
  codes: [500],
  problem: 'writable-chroot-root',
  configuration: vsftpd({ chroot_local_user: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
