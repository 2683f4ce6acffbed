import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in whose shell is not in the list of valid shells.',
  codes: [530],
  problem: 'shell-not-allowed',
  needs: ['system-users'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('noshell', 'secret');
    await session.send('PWD');
    await session.quit();
  },
};
