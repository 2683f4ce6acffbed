import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands that list, show, enter, make and remove directories are sent before the login.',
  codes: [530, 503],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach([
      'PWD',
      'XPWD',
      'CWD dir',
      'CDUP',
      'MKD new',
      'XMKD new',
      'RMD empty',
      'LIST',
      'NLST',
      'MLSD',
      'MLST',
    ]);
    await session.quit();
  },
};
