import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client opens the protected data connection, and never begins the handshake.',
  codes: [425, 426, 522, 421],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect, pause }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    const data = await session.openData();
    if (data) {
      await session.transferOver(data, 'LIST dir', { tls: 'none', limit: 20_000 });
      await data.breakOff('end');
    }
    // What a server makes of that it says, or hangs up, before the next command.
    await pause(1);
    await session.send('NOOP');
    await session.quit();
  },
};
