import type { Scenario } from '../../../scenario.ts';
import { ftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A login that is right, on a server whose program fails to find the folder for it.',
  codes: [421],
  problem: 'home-directory-unavailable',
  configuration: ftpd({ options: { getInitialCwd: "(connection, done) => done(new Error('no folder'))" } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
