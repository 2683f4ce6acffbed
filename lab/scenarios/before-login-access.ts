import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Account, structure mount and a new start are asked for before the login.',
  codes: [530, 502, 202, 503],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['ACCT lab', 'SMNT /', 'REIN']);
    await session.quit();
  },
};
