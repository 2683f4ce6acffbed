import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client sends plain text where the server waits for the handshake of the data connection.',
  codes: [425, 426, 522],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.transfer('STOR new.txt', { upload: 'This is no handshake.\r\n', tls: 'none', limit: 15_000 });
    await session.send('NOOP');
    await session.quit();
  },
};
