import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Files are deleted: one that exists, and what cannot be deleted.',
  codes: [250, 550],
  problem: 'file-not-found',
  play: async ({ loggedIn, machine }) => {
    machine.write('/home/anna/readonly/note.txt', 'A note.\r\n', 0o644, 'anna');
    const session = await loggedIn();
    await session.sendEach([
      'DELE old.txt',
      'DELE old.txt',
      'DELE readonly/note.txt',
      'DELE secret/note.txt',
      'DELE dir',
      'DELE',
    ]);
    await session.quit();
  },
};
