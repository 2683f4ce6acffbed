import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client wants TLS from a server where TLS is on and no certificate is set.',
  codes: [431],
  problem: 'tls-not-available',
  configuration: proftpd({
    settings: { LoadModule: 'mod_tls.c', TLSEngine: 'on', TLSLog: '/var/log/proftpd/tls.log' },
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('AUTH TLS');
    await session.send('AUTH SSL');
    await session.login();
    await session.quit();
  },
};
