import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client begins TLS with a server that allows only ciphers that the client does not have.',
  codes: [234, 421, 500],
  problem: 'tls-handshake-failed',
  configuration: vsftpdWithTls({ ssl_ciphers: 'PSK' }),
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.quit();
  },
};
