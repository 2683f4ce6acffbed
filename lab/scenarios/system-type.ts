import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The type of the system is asked for, and then the server is asked to do nothing.',
  codes: [215, 200],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['SYST', 'NOOP']);
    await session.quit();
  },
};
