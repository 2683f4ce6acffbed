import type { Scenario } from '../../../scenario.ts';
import { ftpSrv } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A session on a server that takes no other commands than USER, PASS, PWD, CWD and QUIT.',
  codes: [502, 250],
  problem: 'command-denied',
  configuration: ftpSrv({ options: { whitelist: "['USER', 'PASS', 'PWD', 'CWD', 'QUIT']" } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['NOOP', 'FEAT']);
    await session.login();
    await session.sendEach(['CWD dir', 'CDUP', 'PASV', 'TYPE I', 'XYZZY', 'PWD']);
    await session.quit();
  },
};
