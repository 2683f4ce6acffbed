import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After the login the session is set back with REIN, and used again.',
  codes: [220, 502, 530],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['REIN', 'PWD']);
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
