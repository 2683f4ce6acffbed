import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The process that serves a session is told to end.',
  codes: [421],
  problem: 'connection-closed-by-server',
  play: async ({ loggedIn, machine }) => {
    const session = await loggedIn();
    await session.send('PWD');
    machine.run('pkill', '-TERM', '-n', '-f', 'ftpd');
    await session.waitFor(3);
    await session.quit();
  },
};
