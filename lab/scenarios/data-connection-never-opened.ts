import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After PASV a listing is asked for, but the client never opens the data connection.',
  codes: [227, 425, 421],
  problem: 'passive-port-blocked',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.send('LIST', 30_000);
    await session.send('NOOP');
    await session.quit();
  },
};
