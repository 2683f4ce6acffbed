import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is renamed, then renames that fail on the first or on the second name.',
  codes: [350, 250, 550, 553],
  problem: 'rename-refused',
  play: async ({ loggedIn, machine }) => {
    machine.write('/home/anna/readonly/note.txt', 'A note.\r\n', 0o644, 'anna');
    const session = await loggedIn();
    await session.sendEach([
      'RNFR old.txt',
      'RNTO new.txt',
      'RNFR old.txt',
      'RNFR new.txt',
      'RNTO missing/new.txt',
      'RNFR new.txt',
      'RNTO readonly/new.txt',
      'RNFR readonly/note.txt',
      'RNTO new.txt',
      'RNFR secret/note.txt',
      'RNFR new.txt',
      'RNTO dir',
    ]);
    await session.quit();
  },
};
