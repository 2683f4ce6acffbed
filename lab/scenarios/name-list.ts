import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Lists of names are fetched: of a full directory, of an empty one, and of what is missing.',
  codes: [150, 226, 450, 550],
  problem: 'empty-listing-error',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('NLST dir');
    await session.transfer('NLST empty');
    await session.transfer('NLST missing');
    await session.transfer('NLST *.none');
    await session.quit();
  },
};
