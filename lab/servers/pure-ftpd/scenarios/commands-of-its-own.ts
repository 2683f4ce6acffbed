import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands that few servers know: SPSV, ESTA, ESTP, and those of SITE.',
  codes: [200, 227, 500, 504],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'ESTA',
      'ESTP',
      'SPSV',
      'ESTA',
      'SITE HELP',
      'SITE IDLE',
      'SITE IDLE 300',
      'SITE IDLE 5000000',
      'SITE TIME',
      'SITE UTIME hello.txt 20200102030405 20200102030405 20200102030405 UTC',
      'SITE UTIME 20200102030405 hello.txt',
      'SITE UTIME missing.txt 20200102030405 20200102030405 20200102030405 UTC',
      'SITE UTIME hello.txt',
      'SITE ALIAS',
      'SITE FOO',
      'SITE',
    ]);
    await session.quit();
  },
};
