import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'After EPSV ALL the client asks for a data connection with PORT, EPRT and PASV, and with EPSV at last.',
  codes: [200, 503, 229, 502],
  problem: 'bad-sequence',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['EPSV ALL', 'PORT 127,0,0,1,200,10', 'EPRT |1|127.0.0.1|51210|']);
    const passive = await session.send('PASV');
    // Where it is granted, the server tells by itself that nobody came.
    if (passive?.code === 227) await session.waitFor(10);
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.quit();
  },
};
