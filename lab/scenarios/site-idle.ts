import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The idle time after which the server hangs up is asked for and set.',
  codes: [200, 500, 501],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['SITE IDLE', 'SITE IDLE 300', 'SITE IDLE 999999', 'NOOP', 'SITE IDLE x', 'NOOP']);
    await session.quit();
  },
};
