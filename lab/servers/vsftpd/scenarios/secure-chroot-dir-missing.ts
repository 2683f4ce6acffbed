import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects, and the empty directory that vsftpd locks itself into does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ secure_chroot_dir: '/var/run/missing' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
