import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client gives a wrong password until the server closes the connection.',
  codes: [530, 421],
  problem: 'wrong-password',
  play: async ({ connect }) => {
    const session = await connect();
    for (let attempt = 1; attempt <= 7 && !session.isOver; attempt += 1) await session.login('anna', 'wrong');
    await session.waitFor(2);
    await session.quit();
  },
};
