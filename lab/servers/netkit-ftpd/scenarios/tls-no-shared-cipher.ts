import type { Scenario } from '../../../scenario.ts';
import { netkitFtpdOverTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client begins TLS with a server that has a certificate in the usual place, and logs in.',
  codes: [234, 421],
  problem: 'tls-handshake-failed',
  configuration: netkitFtpdOverTls(),
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.quit();
  },
};
