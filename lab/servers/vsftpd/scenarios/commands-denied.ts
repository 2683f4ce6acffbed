import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The administrator has denied two commands.',
  codes: [550],
  problem: 'command-denied',
  configuration: vsftpd({ cmds_denied: 'DELE,MKD' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['DELE old.txt', 'MKD new', 'RMD empty', 'PWD']);
    await session.quit();
  },
};
