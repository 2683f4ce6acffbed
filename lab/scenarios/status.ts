import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The status of the server, of a file, of a directory and of a missing file is asked for.',
  codes: [211, 212, 213, 450],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['STAT', 'STAT hello.txt', 'STAT dir', 'STAT missing.txt']);
    await session.quit();
  },
};
