import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PORT comes with too few numbers, with words, with numbers that are too large, and with nothing.',
  codes: [500, 501],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'PORT 127,0,0,1',
      'NOOP',
      'PORT garbage',
      'NOOP',
      'PORT 127,0,0,1,300,10',
      'NOOP',
      'PORT 999,0,0,1,200,10',
      'NOOP',
      'PORT',
      'NOOP',
    ]);
    await session.quit();
  },
};
