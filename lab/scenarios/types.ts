import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Every type of RFC 959 is asked for, and some that do not exist.',
  codes: [200, 501, 504, 500],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'TYPE I',
      'TYPE A',
      'TYPE A N',
      'TYPE A T',
      'NOOP',
      'TYPE E',
      'NOOP',
      'TYPE L 8',
      'TYPE L 7',
      'NOOP',
      'TYPE X',
      'NOOP',
      'TYPE',
      'NOOP',
    ]);
    await session.quit();
  },
};
