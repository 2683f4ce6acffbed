import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows:
    'Machine-readable listings are fetched: of a directory, of a missing one, of a file, and of a closed directory.',
  codes: [150, 226, 500, 501, 550],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('MLSD dir');
    await session.transfer('MLSD missing');
    await session.transfer('MLSD hello.txt');
    await session.transfer('MLSD secret');
    await session.sendEach(['MLST hello.txt', 'MLST dir', 'MLST missing.txt', 'MLST']);
    await session.quit();
  },
};
