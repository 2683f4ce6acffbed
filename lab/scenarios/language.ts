import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The language of the replies is asked for, and set to one that exists and one that does not.',
  codes: [200, 500, 502, 504],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['LANG', 'NOOP', 'LANG en', 'NOOP', 'LANG xx', 'NOOP']);
    await session.quit();
  },
};
