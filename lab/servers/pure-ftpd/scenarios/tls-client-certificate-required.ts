import { readFileSync } from 'node:fs';
import type { Scenario } from '../../../scenario.ts';
import { withTls } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'Clients without a certificate, and with one that nobody known has signed, begin TLS where a certificate is required.',
  codes: [234],
  problem: 'tls-certificate-rejected',
  configuration: withTls(1, ['-J', '-C:HIGH']),
  needs: ['tls'],
  play: async ({ connect, machine }) => {
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=anna'];
    machine.makeFolder('/opt');
    machine.run('openssl', ...request, '-keyout', '/opt/anna.key', '-out', '/opt/anna.pem');
    const read = (path: string) => readFileSync(machine.path(path), 'utf8');
    const first = await connect();
    await first.authTls({ version: 'TLSv1.2' });
    await first.login();
    await first.quit();
    const second = await connect();
    await second.authTls({ version: 'TLSv1.2', identity: { cert: read('/opt/anna.pem'), key: read('/opt/anna.key') } });
    await second.login();
    await second.quit();
  },
};
