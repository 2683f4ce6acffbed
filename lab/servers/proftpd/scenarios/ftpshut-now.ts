import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The administrator runs ftpshut while two sessions are open; another client connects after that.',
  codes: [421, 500],
  problem: 'connection-closed-by-server',
  play: async ({ connect, loggedIn, machine }) => {
    const first = await loggedIn();
    const second = await loggedIn();
    machine.run('ftpshut', 'now', 'Back at noon.');
    await first.send('PWD');
    // The server looks for the message of ftpshut when a session has begun or ended.
    await second.quit();
    await first.waitFor(3);
    await first.quit();
    const third = await connect();
    await third.waitFor(1);
    await third.quit();
  },
};
