import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects, and the file with the greeting does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ banner_file: '/etc/vsftpd.banner' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
