import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A second client connects to a server that takes one, and again when the first has gone.',
  codes: [421, 530],
  problem: 'too-many-connections',
  configuration: 'max-clients',
  play: async ({ connect, loggedIn, pause }) => {
    const first = await loggedIn();
    const second = await connect();
    await second.login();
    await second.quit();
    await first.quit();
    await pause(1);
    const third = await loggedIn();
    await third.quit();
  },
};
