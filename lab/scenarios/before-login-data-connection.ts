import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Data connections are asked for before the login.',
  codes: [530, 503],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['PASV', 'EPSV', 'PORT 127,0,0,1,200,10', 'EPRT |1|127.0.0.1|51210|']);
    await session.quit();
  },
};
