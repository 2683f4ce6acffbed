import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Only who stands in user_list may log in: first a user who does not, then one who does.',
  codes: [530, 331, 230],
  problem: 'account-denied',
  configuration: vsftpd(
    { userlist_enable: 'YES', userlist_deny: 'NO', userlist_file: '/etc/vsftpd.user_list' },
    { files: { '/etc/vsftpd.user_list': 'anna\n' } },
  ),
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER nobodyhere', 'PASS secret']);
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
