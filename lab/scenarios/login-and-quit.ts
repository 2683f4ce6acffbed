import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in, asks where he is, and says goodbye.',
  codes: [220, 331, 230, 257, 221],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'NOOP']);
    await session.quit();
  },
};
