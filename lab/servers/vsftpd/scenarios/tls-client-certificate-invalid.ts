import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';
import { readFileSync } from 'node:fs';

export const scenario: Scenario = {
  shows: 'A client shows a certificate that nobody has signed where it must be valid.',
  codes: [234, 421, 500],
  problem: 'tls-certificate-rejected',
  configuration: vsftpdWithTls({ require_cert: 'YES', validate_cert: 'YES' }),
  needs: ['tls'],
  play: async ({ connect, machine }) => {
    machine.makeCertificate('/tmp/client.pem');
    const pem = readFileSync(machine.path('/tmp/client.pem'), 'utf8');
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2', identity: { cert: pem, key: pem } });
    await session.login();
    await session.quit();
  },
};
