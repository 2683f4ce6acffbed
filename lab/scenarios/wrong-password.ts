import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A login with a wrong password, then a command without a login.',
  codes: [530, 331],
  problem: 'wrong-password',
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anna', 'wrong');
    await session.send('PWD');
    await session.quit();
  },
};
