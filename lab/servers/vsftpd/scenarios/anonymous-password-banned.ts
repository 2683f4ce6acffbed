import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The anonymous user gives an address that the administrator has banned, and then another one.',
  codes: [530, 230],
  problem: 'account-denied',
  configuration: vsftpd(
    { anonymous_enable: 'YES', deny_email_enable: 'YES', banned_email_file: '/etc/vsftpd.banned_emails' },
    { files: { '/etc/vsftpd.banned_emails': 'mozilla@example.com\n' } },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'mozilla@example.com');
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
