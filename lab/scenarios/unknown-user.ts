import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A login as a user who does not exist.',
  codes: [530, 331],
  problem: 'wrong-password',
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('nobodyhere', 'secret');
    await session.send('PWD');
    await session.quit();
  },
};
