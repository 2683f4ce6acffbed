import type { Scenario } from '../../../scenario.ts';
import { ftpSrv } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A session on a server that refuses DELE, MKD, RMD and SITE to everybody.',
  codes: [502, 257],
  problem: 'command-denied',
  configuration: ftpSrv({ options: { blacklist: "['DELE', 'MKD', 'RMD', 'SITE']" } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['DELE old.txt', 'MKD new', 'XMKD new', 'RMD empty', 'SITE CHMOD 600 old.txt', 'PWD']);
    await session.quit();
  },
};
