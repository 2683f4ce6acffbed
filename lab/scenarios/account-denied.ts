import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in who stands in the list of users that may not.',
  codes: [530],
  problem: 'account-denied',
  needs: ['system-users'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('denied', 'secret');
    await session.send('PWD');
    await session.quit();
  },
};
