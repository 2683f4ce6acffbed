import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Help is asked for: in general, for a command, for an unknown one, and for SITE.',
  codes: [214, 502, 504],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['HELP', 'HELP RETR', 'HELP XYZZY', 'HELP SITE', 'SITE HELP']);
    await session.quit();
  },
};
