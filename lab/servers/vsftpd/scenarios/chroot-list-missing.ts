import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in, and the file that names the users to lock in does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ chroot_list_enable: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
