import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A directory that may be entered, but not read, is listed.',
  codes: [226, 250],
  problem: 'permission-denied',
  configuration: vsftpd({}, { prepare: (machine) => machine.makeFolder('/home/anna/hidden', 0o711, 'root') }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('CWD hidden');
    await session.transfer('LIST');
    await session.transfer('NLST');
    await session.send('STAT .');
    await session.quit();
  },
};
