import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The server is asked what it can do, before TLS and inside.',
  codes: [211, 234],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('FEAT');
    await session.authTls();
    await session.send('FEAT');
    await session.login();
    await session.send('STAT');
    await session.quit();
  },
};
