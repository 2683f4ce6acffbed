import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user gives his name, and the file with the list of users does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ userlist_enable: 'YES', userlist_file: '/etc/vsftpd.user_list' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
