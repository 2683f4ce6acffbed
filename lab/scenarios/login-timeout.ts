import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client sends USER, and no PASS in time.',
  codes: [421],
  problem: 'idle-timeout',
  configuration: 'login-timeout',
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.waitFor(75);
    await session.quit();
  },
};
