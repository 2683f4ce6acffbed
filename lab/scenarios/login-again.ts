import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After the login comes PASS again, the same user again, and another user.',
  codes: [230, 331, 503, 530],
  problem: 'bad-sequence',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PASS secret', 'USER anna', 'PASS secret', 'PWD', 'USER nobodyhere', 'PWD']);
    await session.quit();
  },
};
