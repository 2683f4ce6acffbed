import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The size of files is asked for in binary and in ASCII, and of what has none.',
  codes: [213, 550],
  problem: 'not-a-file',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'TYPE I',
      'SIZE hello.txt',
      'SIZE big.bin',
      'SIZE dir',
      'SIZE missing.txt',
      'SIZE secret/note.txt',
      'SIZE',
      'TYPE A',
      'SIZE hello.txt',
      'SIZE big.bin',
    ]);
    await session.quit();
  },
};
