import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client connects and says nothing until the server hangs up.',
  codes: [421],
  problem: 'idle-timeout',
  configuration: 'idle-timeout',
  play: async ({ connect }) => {
    const session = await connect();
    await session.waitFor(75);
    await session.quit();
  },
};
