import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Directories are made: a new one, one that exists, and those that cannot be made.',
  codes: [257, 550, 521],
  problem: 'directory-already-exists',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MKD new',
      'MKD new',
      'XMKD another',
      'MKD a "quoted" name',
      'MKD readonly/new',
      'MKD missing/new',
      'MKD hello.txt',
      'MKD',
    ]);
    await session.quit();
  },
};
