import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client goes up until it can go no further.',
  codes: [250, 550, 257],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'CDUP', 'CDUP', 'CDUP', 'CWD ..', 'PWD', 'CWD /', 'PWD']);
    await session.quit();
  },
};
