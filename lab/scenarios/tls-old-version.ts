import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client offers nothing newer than TLS 1.0, then TLS 1.1.',
  codes: [234, 421, 500],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    for (const version of ['TLSv1', 'TLSv1.1'] as const) {
      const session = await connect();
      await session.authTls({ version });
      await session.login();
      await session.quit();
    }
  },
};
