import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Active mode is asked for where it is off; passive mode works.',
  codes: [550, 502, 500, 200],
  problem: 'active-mode-blocked',
  configuration: 'active-off',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PORT 127,0,0,1,200,10', 'EPRT |1|127.0.0.1|51210|']);
    await session.transfer('LIST dir');
    await session.quit();
  },
};
