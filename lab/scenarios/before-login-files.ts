import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands that read, write, rename, delete and describe files are sent before the login.',
  codes: [530, 503],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach([
      'RETR hello.txt',
      'STOR new.txt',
      'APPE new.txt',
      'STOU',
      'DELE old.txt',
      'RNFR old.txt',
      'RNTO new.txt',
      'SIZE hello.txt',
      'MDTM hello.txt',
      'MFMT 20200101000000 hello.txt',
      'HASH hello.txt',
      'XSHA256 hello.txt',
      'THMB',
    ]);
    await session.quit();
  },
};
