import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in a second time who may have one session.',
  codes: [421, 530],
  problem: 'too-many-connections',
  configuration: 'max-per-user',
  play: async ({ loggedIn }) => {
    const first = await loggedIn();
    const second = await loggedIn();
    await second.quit();
    await first.quit();
  },
};
