import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';
import { readFileSync } from 'node:fs';

export const scenario: Scenario = {
  shows: 'A client without a certificate begins TLS, and then one that has one.',
  codes: [234, 421, 500, 230],
  problem: 'tls-certificate-rejected',
  configuration: vsftpdWithTls({ require_cert: 'YES' }),
  needs: ['tls'],
  play: async ({ connect, machine }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.quit();
    machine.makeCertificate('/tmp/client.pem');
    const pem = readFileSync(machine.path('/tmp/client.pem'), 'utf8');
    const second = await connect();
    await second.authTls({ version: 'TLSv1.2', identity: { cert: pem, key: pem } });
    await second.login();
    await second.quit();
  },
};
