import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in, and the directory of the log file does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ xferlog_enable: 'YES', vsftpd_log_file: '/var/log/missing/vsftpd.log' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
