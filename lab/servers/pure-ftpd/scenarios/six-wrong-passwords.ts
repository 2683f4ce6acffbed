import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows:
    'One wrong password after the other, each answered later than the one before, until the server closes the connection.',
  codes: [530],
  problem: 'wrong-password',
  play: async ({ connect }) => {
    const session = await connect();
    for (let attempt = 1; attempt <= 6 && !session.isOver; attempt += 1) await session.login('anna', 'wrong');
    await session.waitFor(2);
    await session.quit();
  },
};
