import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in by name where only anonymous login is allowed.',
  codes: [530, 331, 230],
  problem: 'anonymous-only',
  configuration: 'anonymous-only',
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
