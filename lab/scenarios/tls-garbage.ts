import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After AUTH TLS the client goes on in plain text.',
  codes: [234, 421, 500],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('AUTH TLS');
    session.write('USER anna\r\n');
    await session.waitFor(10);
    await session.waitFor(2);
    await session.quit();
  },
};
