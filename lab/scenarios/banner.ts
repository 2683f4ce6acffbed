import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The administrator’s messages are shown at the greeting, at the login and in a directory.',
  codes: [220, 230, 250],
  configuration: 'banner',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['CWD dir', 'PWD']);
    await session.quit();
  },
};
