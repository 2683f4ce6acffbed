import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A second connection comes from an address that may have one.',
  codes: [421, 530],
  problem: 'too-many-connections',
  configuration: 'max-per-ip',
  play: async ({ connect, loggedIn }) => {
    const first = await loggedIn();
    const second = await connect();
    await second.login();
    await second.quit();
    await first.quit();
  },
};
