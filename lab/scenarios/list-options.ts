import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Listings are asked for with the options of ls, and with a pattern.',
  codes: [150, 226],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST -a dir');
    await session.transfer('LIST -R dir');
    await session.transfer('LIST *.txt');
    await session.transfer('NLST *.txt');
    await session.transfer('LIST -x y z');
    await session.quit();
  },
};
