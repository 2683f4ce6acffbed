import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client names itself with CLNT and CSID.',
  codes: [200, 500],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['CLNT lab', 'NOOP', 'CSID Name=lab; Version=1;', 'NOOP']);
    await session.quit();
  },
};
