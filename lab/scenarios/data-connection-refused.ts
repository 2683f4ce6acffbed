import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PORT names a port on which nobody listens, and a listing is asked for.',
  codes: [425, 426, 150],
  problem: 'active-mode-blocked',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PORT 127,0,0,1,0,9');
    await session.send('PORT 127,0,0,1,200,10');
    await session.send('LIST', 20_000);
    await session.send('NOOP');
    await session.quit();
  },
};
