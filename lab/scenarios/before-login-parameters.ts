import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Settings for a transfer are sent before the login.',
  codes: [530, 503],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['TYPE I', 'TYPE', 'MODE S', 'STRU F', 'REST 0', 'ALLO 10', 'ABOR']);
    await session.quit();
  },
};
