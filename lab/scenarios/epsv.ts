import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Extended passive mode is asked for in every form, and a listing is fetched through it.',
  codes: [229, 522, 501],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['EPSV 1', 'EPSV 2', 'EPSV 3', 'NOOP', 'EPSV x', 'NOOP']);
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.quit();
  },
};
