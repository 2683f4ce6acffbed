import { readFileSync } from 'node:fs';
import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server wants a client certificate: the client first has none, then the one that the server trusts.',
  codes: [234, 230],
  problem: 'tls-handshake-failed',
  configuration: proftpdTls({
    TLSVerifyClient: 'on',
    TLSCACertificateFile: '/etc/ssl/private/proftpd.pem',
  }),
  play: async ({ connect, machine }) => {
    const trusted = readFileSync(machine.path('/etc/ssl/private/proftpd.pem'), 'utf8');
    for (const pem of [undefined, trusted]) {
      const session = await connect();
      const identity = pem === undefined ? {} : { identity: { cert: pem, key: pem } };
      if (await session.authTls({ version: 'TLSv1.2', ...identity })) await session.login();
      await session.quit();
    }
  },
};
