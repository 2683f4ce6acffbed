import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Words that are no commands, and an empty line, are sent before the login.',
  codes: [530, 500, 502],
  problem: 'command-not-supported',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['XYZZY', 'NOOP', '', 'NOOP', 'FOO BAR', 'NOOP']);
    await session.quit();
  },
};
