import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands of 600 and of 5,000 characters are sent.',
  codes: [500, 550, 553],
  problem: 'command-garbled',
  play: async ({ loggedIn }) => {
    for (const length of [600, 5000]) {
      const session = await loggedIn();
      await session.send(`CWD ${'x'.repeat(length - 4)}`);
      await session.send('NOOP');
      await session.quit();
    }
  },
};
