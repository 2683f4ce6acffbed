import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Words that are no commands are sent after the login.',
  codes: [500, 502],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['XYZZY', 'NOOP', 'FOO BAR', 'NOOP', 'LS', 'NOOP', 'ABCDEFGHIJKLMNOP', 'NOOP']);
    await session.quit();
  },
};
