import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The mask for the permissions of new files is asked for and set.',
  codes: [200, 500, 501],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['SITE UMASK', 'SITE UMASK 022', 'SITE UMASK 999', 'NOOP', 'SITE UMASK x', 'NOOP']);
    await session.quit();
  },
};
