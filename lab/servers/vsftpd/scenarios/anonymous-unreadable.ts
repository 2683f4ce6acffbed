import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The anonymous user asks for a file that is his, but not readable for everybody.',
  codes: [550],
  problem: 'permission-denied',
  configuration: vsftpd(
    { anonymous_enable: 'YES' },
    { prepare: (machine) => machine.write('/srv/ftp/staff.txt', 'Staff only.\r\n', 0o600, 'ftp') },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.transfer('RETR staff.txt');
    await session.transfer('RETR welcome.txt');
    await session.quit();
  },
};
