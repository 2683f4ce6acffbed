import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Restart markers are set: sensible ones, and those that make no sense.',
  codes: [350, 501],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'TYPE I',
      'REST 5',
      'REST 0',
      'REST five',
      'NOOP',
      'REST -5',
      'NOOP',
      'REST 99999999999999999999',
      'NOOP',
      'REST',
      'NOOP',
      'TYPE A',
      'REST 5',
    ]);
    await session.quit();
  },
};
