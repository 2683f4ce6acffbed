import type { Scenario } from '../../../scenario.ts';
import { netkitFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects while /etc/nologin keeps everybody out.',
  codes: [530],
  configuration: netkitFtpd([], { files: { '/etc/nologin': 'Closed for maintenance until noon.\n' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
