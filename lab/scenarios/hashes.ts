import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Hashes of a file are asked for, in all the ways that clients know.',
  codes: [213, 250, 500, 550],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'HASH hello.txt',
      'NOOP',
      'XCRC hello.txt',
      'NOOP',
      'XMD5 hello.txt',
      'NOOP',
      'XSHA1 hello.txt',
      'NOOP',
      'XSHA256 hello.txt',
      'NOOP',
      'XSHA256 missing.txt',
      'NOOP',
      'MD5 hello.txt',
      'NOOP',
    ]);
    await session.quit();
  },
};
