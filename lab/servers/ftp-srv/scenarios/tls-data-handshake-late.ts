import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Over TLS the client waits for 150 before the handshake on the data connection, while the server waits for it.',
  codes: [425],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir', { isPatient: true, limit: 10_000 });
    await session.transfer('LIST dir');
    await session.quit();
  },
};
