import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands of older standards are sent: mail, accounts, mounts.',
  codes: [202, 500, 502],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'ACCT lab',
      'NOOP',
      'SMNT /',
      'NOOP',
      'MAIL anna',
      'NOOP',
      'MSND anna',
      'NOOP',
      'MSOM anna',
      'NOOP',
      'MSAM anna',
      'NOOP',
      'MRSQ ?',
      'NOOP',
      'MRCP anna',
      'NOOP',
      'MLFL anna',
      'NOOP',
    ]);
    await session.quit();
  },
};
