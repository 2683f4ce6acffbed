import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands that stand in drafts, or that single vendors introduced, are sent.',
  codes: [500, 502, 213],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'AVBL',
      'NOOP',
      'DSIZ dir',
      'NOOP',
      'RMDA empty',
      'NOOP',
      'THMB hello.txt',
      'NOOP',
      'COMB all.txt hello.txt old.txt',
      'NOOP',
      'RANG 0 4',
      'NOOP',
      'ESTA',
      'NOOP',
      'ESTP',
      'NOOP',
    ]);
    await session.quit();
  },
};
