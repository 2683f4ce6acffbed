import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server that holds the port starts vsftpd, which wants to listen on it.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ listen: 'YES' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
