import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Passive mode is asked for where it is off; active mode works.',
  codes: [550, 502, 500, 227],
  problem: 'passive-not-supported',
  configuration: 'passive-off',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PASV', 'EPSV']);
    await session.transfer('LIST dir', { by: 'PORT' });
    await session.quit();
  },
};
