import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Data connections are asked for with commands that hardly any server has.',
  codes: [228, 500, 502, 521],
  problem: 'command-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'LPSV',
      'NOOP',
      'LPRT 4,4,127,0,0,1,2,200,10',
      'NOOP',
      'SPSV',
      'NOOP',
      'P@SW',
      'NOOP',
      'CPSV',
      'NOOP',
      'SSCN',
      'NOOP',
    ]);
    await session.quit();
  },
};
