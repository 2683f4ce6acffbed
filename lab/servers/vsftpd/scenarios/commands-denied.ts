import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends two commands that the administrator has denied, and two others.',
  codes: [550],
  problem: 'command-denied',
  configuration: vsftpd({ cmds_denied: 'DELE,MKD' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['DELE old.txt', 'MKD new', 'RMD empty', 'PWD']);
    await session.quit();
  },
};
