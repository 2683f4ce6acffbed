import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'ABOR comes when nothing is going on, and after PASV.',
  codes: [225, 226],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['ABOR', 'PASV', 'ABOR', 'NOOP']);
    await session.quit();
  },
};
