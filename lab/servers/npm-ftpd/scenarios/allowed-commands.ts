import type { Scenario } from '../../../scenario.ts';
import { ftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A session on a server that takes no other commands than USER, PASS, PWD and QUIT.',
  codes: [502, 257],
  problem: 'command-denied',
  configuration: ftpd({ options: { allowedCommands: "['USER', 'PASS', 'PWD', 'QUIT']" } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['NOOP', 'FEAT']);
    await session.login();
    await session.sendEach(['PWD', 'CWD dir', 'PASV', 'LIST', 'TYPE I', 'XYZZY']);
    await session.quit();
  },
};
