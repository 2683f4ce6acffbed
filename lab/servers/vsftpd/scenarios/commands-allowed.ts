import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends commands that are not among the few that the administrator allows.',
  codes: [550],
  problem: 'command-denied',
  configuration: vsftpd({ cmds_allowed: 'USER,PASS,PWD,PASV,LIST,QUIT' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'CWD dir', 'SYST', 'DELE note.txt', 'XYZZY']);
    await session.transfer('LIST');
    await session.quit();
  },
};
