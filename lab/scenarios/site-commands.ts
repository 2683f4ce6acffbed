import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands of the server’s own: those that many servers know, one that none knows, and none at all.',
  codes: [200, 500, 501, 502],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE',
      'NOOP',
      'SITE XYZZY',
      'NOOP',
      'SITE EXEC ls',
      'NOOP',
      'SITE CHGRP anna hello.txt',
      'NOOP',
      'SITE UTIME hello.txt 20210203040506 20210203040506 20210203040506 UTC',
      'NOOP',
      'SITE SYMLINK hello.txt link.txt',
      'NOOP',
    ]);
    await session.quit();
  },
};
