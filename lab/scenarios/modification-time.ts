import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The time of the last change is asked for, and set with MDTM.',
  codes: [213, 550],
  problem: 'file-not-found',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MDTM hello.txt',
      'MDTM dir',
      'MDTM missing.txt',
      'MDTM',
      'MDTM 20210203040506 hello.txt',
      'MDTM hello.txt',
    ]);
    await session.quit();
  },
};
