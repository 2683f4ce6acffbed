import type { Scenario } from '../../../scenario.ts';
import { netkitFtpdOverTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client without a certificate of its own connects to a server that requires one.',
  codes: [234, 421, 530],
  problem: 'tls-certificate-rejected',
  configuration: netkitFtpdOverTls(['-z', 'certrequired'], { files: { '/etc/ssl.users': 'anna:/CN=anna\n' } }),
  needs: ['tls'],
  play: async ({ connect }) => {
    const clear = await connect();
    await clear.login();
    await clear.quit();
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
