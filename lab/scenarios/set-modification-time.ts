import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The time of the last change is set with MFMT, MFCT and MFF.',
  codes: [213, 500, 501, 550],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MFMT 20210203040506 hello.txt',
      'MDTM hello.txt',
      'MFMT 20210203040506 missing.txt',
      'MFMT yesterday hello.txt',
      'NOOP',
      'MFCT 20210203040506 hello.txt',
      'NOOP',
      'MFF Modify=20210203040506; hello.txt',
      'NOOP',
    ]);
    await session.quit();
  },
};
