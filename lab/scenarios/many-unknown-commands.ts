import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Twenty words that are no commands, one after the other.',
  codes: [500, 502, 421],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    for (let count = 1; count <= 20; count += 1) await session.send(`XYZZY${count}`, 2000);
    await session.quit();
  },
};
