import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';
import { chownSync } from 'node:fs';
import { idOf } from '../../../machine.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd as root with a configuration file that belongs to another user.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd(
    {},
    { prepare: (machine) => chownSync(machine.path('/etc/vsftpd.conf'), idOf('anna'), idOf('anna')) },
  ),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
