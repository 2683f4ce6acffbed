import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd, which is to listen on IPv4 and on IPv6.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ listen: 'YES', listen_ipv6: 'YES' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
