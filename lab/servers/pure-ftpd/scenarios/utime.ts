import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows:
    'SITE UTIME in its long and its short form, on a file that does not exist, one of root’s, and without what it needs.',
  codes: [213, 501, 550],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE UTIME hello.txt 20210203040506 20210203040506 20210203040506 UTC',
      'MDTM hello.txt',
      'SITE UTIME 20220304050607 hello.txt',
      'MDTM hello.txt',
      'SITE UTIME missing.txt 20210203040506 20210203040506 20210203040506 UTC',
      'SITE UTIME 20210203040506 rofile.txt',
      'SITE UTIME yesterday hello.txt',
      'SITE UTIME hello.txt',
      'SITE UTIME',
    ]);
    await session.quit();
  },
};
