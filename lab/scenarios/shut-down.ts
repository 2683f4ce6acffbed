import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The server is told to end in the middle of a session, and a new client connects.',
  codes: [421],
  problem: 'connection-closed-by-server',
  configuration: 'shut-down',
  play: async ({ connect, loggedIn, pause, signal }) => {
    const session = await loggedIn();
    await session.send('PWD');
    signal('SIGTERM');
    await session.waitFor(3);
    await session.send('NOOP');
    await session.quit();
    // Its process may end a moment after its connections.
    await pause(1);
    const second = await connect();
    await second.quit();
  },
};
