import { readFileSync } from 'node:fs';
import type { Machine } from '../../../machine.ts';
import type { Scenario } from '../../../scenario.ts';
import { netkitFtpdOverTls } from '../server.ts';

const file = '/opt/anna.pem';

function issue(machine: Machine): void {
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=anna'];
  machine.makeFolder('/opt');
  machine.run('openssl', ...request, '-keyout', '/opt/anna.key', '-out', file);
}

export const scenario: Scenario = {
  shows:
    'A client with the certificate that the server requires logs in with a wrong password, and then with the right one.',
  codes: [234, 230, 331, 530],
  configuration: netkitFtpdOverTls(['-z', 'certrequired', '-z', `cacert=${file}`], {
    files: { '/etc/ssl.users': 'anna:/CN=anna\n' },
    prepare: issue,
  }),
  needs: ['tls'],
  play: async ({ connect, machine }) => {
    const read = (path: string) => readFileSync(machine.path(path), 'utf8');
    const identity = { cert: read(file), key: read('/opt/anna.key') };
    for (const password of ['wrong', 'secret']) {
      const session = await connect();
      await session.authTls({ version: 'TLSv1.2', identity });
      await session.login('anna', password);
      await session.send('PWD');
      await session.quit();
    }
  },
};
