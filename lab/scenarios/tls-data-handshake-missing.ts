import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client opens the protected data connection, and never begins the handshake.',
  codes: [425, 426, 522, 421],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir', { tls: 'none', limit: 20_000 });
    await session.send('NOOP');
    await session.quit();
  },
};
