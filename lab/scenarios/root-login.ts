import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The administrator logs in.',
  codes: [530, 230],
  problem: 'account-denied',
  needs: ['system-users'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('root', 'secret');
    await session.send('PWD');
    await session.quit();
  },
};
