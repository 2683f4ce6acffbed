import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who stands in user_list gives his name, and then another user does.',
  codes: [530, 331, 230],
  problem: 'account-denied',
  configuration: vsftpd(
    { userlist_enable: 'YES', userlist_file: '/etc/vsftpd.user_list' },
    { files: { '/etc/vsftpd.user_list': 'denied\n' } },
  ),
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER denied', 'PASS secret']);
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
