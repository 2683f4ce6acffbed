import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'RNTO comes alone, then other commands come between RNFR and RNTO.',
  codes: [503, 350, 250],
  problem: 'bad-sequence',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'RNTO new.txt',
      'NOOP',
      'RNFR old.txt',
      'NOOP',
      'RNTO new.txt',
      'RNFR hello.txt',
      'PWD',
      'RNTO new.txt',
      'RNFR',
      'NOOP',
      'RNTO',
    ]);
    await session.quit();
  },
};
