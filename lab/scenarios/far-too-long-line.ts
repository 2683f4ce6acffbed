import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands of 20,000 and of 200,000 characters are sent.',
  codes: [500, 550, 421],
  problem: 'command-garbled',
  play: async ({ loggedIn }) => {
    for (const length of [20_000, 200_000]) {
      const session = await loggedIn();
      await session.send(`CWD ${'x'.repeat(length - 4)}`);
      await session.send('NOOP');
      await session.quit();
    }
  },
};
