import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The server is asked what it can do beyond RFC 959.',
  codes: [211, 500, 502],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('FEAT');
    await session.quit();
  },
};
