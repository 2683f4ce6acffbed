import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The administrator announces with ftpshut that the server will go down in two hours, and then in a minute.',
  codes: [220, 230, 500],
  problem: 'connection-closed-by-server',
  play: async ({ connect, loggedIn, machine, pause }) => {
    const first = await loggedIn();
    machine.run('ftpshut', '-l', '10', '-d', '5', '+120', 'Going down at %s.');
    await first.send('PWD');
    await first.quit();
    await pause(0.5);
    const second = await loggedIn();
    await second.send('PWD');
    machine.run('ftpshut', '-l', '10', '-d', '5', '+1', 'Going down at %s.');
    await second.send('PWD');
    await second.quit();
    await pause(0.5);
    const third = await connect();
    await third.waitFor(1);
    await third.quit();
  },
};
