import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Listings are fetched: of the current directory, of another one, of an empty one, and of what is missing or closed.',
  codes: [150, 226, 450, 550],
  problem: 'empty-listing-error',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('LIST dir');
    await session.transfer('LIST hello.txt');
    await session.transfer('LIST empty');
    await session.transfer('LIST missing');
    await session.transfer('LIST secret');
    await session.quit();
  },
};
