import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands that only some servers have behind SITE are sent.',
  codes: [200, 500, 502],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE ALIAS',
      'NOOP',
      'SITE TIME',
      'NOOP',
      'SITE WHO',
      'NOOP',
      'SITE QUOTA',
      'NOOP',
      'SITE RMDIR empty',
      'NOOP',
      'SITE PSWD secret secret',
      'NOOP',
      'SITE MD5 hello.txt',
      'NOOP',
    ]);
    await session.quit();
  },
};
