import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Questions about the server are asked before the login.',
  codes: [530, 214, 211, 215],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['NOOP', 'SYST', 'FEAT', 'HELP', 'HELP USER', 'HELP XYZZY', 'SITE HELP', 'STAT']);
    await session.quit();
  },
};
