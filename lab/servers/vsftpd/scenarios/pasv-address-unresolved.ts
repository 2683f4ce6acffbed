import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd, and the name in pasv_address cannot be resolved.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ pasv_address: 'ftp.missing.example', pasv_addr_resolve: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PASV', 'NOOP']);
    await session.quit();
  },
};
