import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Options are set: UTF-8, the facts of listings, hashes, an unknown one, and none.',
  codes: [200, 202, 500, 501, 504],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'OPTS UTF8 ON',
      'OPTS UTF8 OFF',
      'OPTS UTF8',
      'NOOP',
      'OPTS MLST type;size;modify;',
      'OPTS MLST',
      'OPTS HASH',
      'NOOP',
      'OPTS XYZZY',
      'NOOP',
      'OPTS',
      'NOOP',
    ]);
    await session.quit();
  },
};
