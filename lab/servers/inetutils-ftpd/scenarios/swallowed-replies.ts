import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands with a syntax error follow one another, and some of them get no reply at all.',
  codes: [500, 200],
  problem: 'reply-timeout',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['REST five', 'NOOP', 'REST -5', 'NOOP', 'PORT 127,0,0,1', 'NOOP', 'PORT garbage', 'NOOP']);
    await session.quit();
  },
};
