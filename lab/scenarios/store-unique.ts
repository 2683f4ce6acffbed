import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The server is asked to choose a name that nobody has, without and with a proposal.',
  codes: [150, 226, 250, 125],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOU', { upload: 'New.\r\n' });
    await session.transfer('STOU hello.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
