import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client enters directories: one that exists, and then those that cannot be entered.',
  codes: [250, 550, 257],
  problem: 'directory-not-found',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'CWD dir',
      'PWD',
      'CDUP',
      'XCWD dir',
      'XCUP',
      'XPWD',
      'CWD missing',
      'CWD secret',
      'CWD hello.txt',
      'CWD ~nobodyhere',
      'CWD',
      'PWD',
    ]);
    await session.quit();
  },
};
