import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Every transfer mode is asked for: stream, block, compressed, deflate, and one that does not exist.',
  codes: [200, 501, 504],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MODE S',
      'MODE B',
      'NOOP',
      'MODE C',
      'NOOP',
      'MODE Z',
      'NOOP',
      'MODE X',
      'NOOP',
      'MODE',
      'NOOP',
      'MODE S',
    ]);
    await session.quit();
  },
};
