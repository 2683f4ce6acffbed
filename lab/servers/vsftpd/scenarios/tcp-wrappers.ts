import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects from an address that hosts.deny refuses.',
  codes: [421],
  problem: 'ip-not-allowed',
  configuration: vsftpd({ tcp_wrappers: 'YES' }, { files: { '/etc/hosts.deny': 'vsftpd: ALL\n' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
