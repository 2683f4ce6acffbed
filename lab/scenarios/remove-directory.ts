import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Directories are removed: an empty one, and those that cannot be removed.',
  codes: [250, 550],
  problem: 'directory-not-empty',
  play: async ({ loggedIn, machine }) => {
    machine.makeFolder('/home/anna/readonly/sub', 0o755, 'anna');
    const session = await loggedIn();
    await session.sendEach([
      'RMD empty',
      'RMD missing',
      'RMD dir',
      'RMD hello.txt',
      'RMD readonly/sub',
      'RMD',
      'MKD again',
      'XRMD again',
    ]);
    await session.quit();
  },
};
