import type { Scenario } from '../../../scenario.ts';
import { netkitFtpdOverTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client begins TLS with a server whose certificate file has been taken away.',
  codes: [234, 421],
  problem: 'tls-handshake-failed',
  configuration: netkitFtpdOverTls(),
  needs: ['tls'],
  play: async ({ connect, machine }) => {
    machine.run('rm', '/etc/ftpd-ssl/ftpd.pem');
    const session = await connect();
    await session.authTls();
    await session.quit();
  },
};
