import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'One wrong password after the other, until the server has had enough.',
  codes: [530, 421],
  problem: 'wrong-password',
  configuration: 'login-attempts',
  play: async ({ connect }) => {
    const session = await connect();
    for (let attempt = 1; attempt <= 4; attempt += 1) await session.login('anna', 'wrong');
    await session.quit();
  },
};
