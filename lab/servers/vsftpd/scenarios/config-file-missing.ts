import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';
import { rmSync } from 'node:fs';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd with a configuration file that does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({}, { prepare: (machine) => rmSync(machine.path('/etc/vsftpd.conf')) }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
