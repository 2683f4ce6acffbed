import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'A user logs in, and the PAM service of the configuration does not exist; the system refuses where there is none.',
  codes: [530],
  problem: 'wrong-password',
  configuration: vsftpd(
    { pam_service_name: 'missing' },
    { files: { '/etc/pam.d/other': 'auth required pam_deny.so\naccount required pam_deny.so\n' } },
  ),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
