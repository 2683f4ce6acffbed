import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A listing is fetched in passive mode; a second one is asked for over the same data connection.',
  codes: [227, 150, 226, 425],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST dir');
    await session.send('LIST dir', 8000);
    await session.quit();
  },
};
