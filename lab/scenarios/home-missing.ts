import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in whose home directory does not exist.',
  codes: [530, 500, 550, 230],
  problem: 'home-directory-unavailable',
  configuration: 'home-missing',
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('nohome', 'secret');
    await session.sendEach(['PWD', 'CWD /', 'PWD']);
    await session.quit();
  },
};
