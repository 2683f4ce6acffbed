import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'After RNFR the client sends everything but RNTO, and RNTO at last.',
  codes: [503, 350, 250],
  problem: 'bad-sequence',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['RNFR old.txt', 'NOOP', 'RNFR hello.txt', 'DELE old.txt', 'RNTO new.txt', 'SIZE new.txt']);
    await session.quit();
  },
};
