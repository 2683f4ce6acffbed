import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd with TLS, whose certificate does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ ssl_enable: 'YES', rsa_cert_file: '/etc/ssl/private/missing.pem' }),
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
