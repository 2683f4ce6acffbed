import type { Scenario } from '../../../scenario.ts';
import { ftpSrv } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A login on a server whose program has nothing that decides about logins.',
  codes: [530],
  problem: 'server-config-error',
  configuration: ftpSrv({ isUnattended: true }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
