import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd with a configuration file that does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd(
    {},
    { files: { '/etc/inetd.conf': 'ftp stream tcp nowait root /usr/sbin/vsftpd vsftpd /etc/vsftpd/vsftpd.conf\n' } },
  ),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
