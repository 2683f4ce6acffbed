import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After the login the client says nothing until the server hangs up.',
  codes: [421],
  problem: 'idle-timeout',
  configuration: 'idle-timeout',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('NOOP');
    await session.waitFor(75);
    await session.quit();
  },
};
