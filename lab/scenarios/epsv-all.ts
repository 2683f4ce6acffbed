import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'After EPSV ALL the other ways to a data connection are tried.',
  codes: [200, 501, 503],
  problem: 'bad-sequence',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'EPSV ALL',
      'PASV',
      'NOOP',
      'PORT 127,0,0,1,200,10',
      'NOOP',
      'EPRT |1|127.0.0.1|51210|',
      'NOOP',
    ]);
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.quit();
  },
};
