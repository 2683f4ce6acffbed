import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Every file structure is asked for: file, record, page, and one that does not exist.',
  codes: [200, 501, 504],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['STRU F', 'STRU R', 'NOOP', 'STRU P', 'NOOP', 'STRU X', 'NOOP', 'STRU', 'NOOP', 'STRU F']);
    await session.quit();
  },
};
