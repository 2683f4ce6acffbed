import type { Scenario } from '../../../scenario.ts';
import { authenticate, gsiClient, prepareGsi } from '../gsi.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'After GSSAPI, a client asks for protection levels of the data connection, turns its authentication off, and lists a directory.',
  codes: [200, 334, 335, 235, 632, 504, 536],
  configuration: gridftp({ pw_file: '' }, { prepare: prepareGsi }),
  play: async ({ connect, machine }) => {
    const client = gsiClient(machine);
    const session = await connect();
    if (!(await authenticate(session, client))) return;
    for (const command of [
      'USER :globus-mapping:',
      'PASS dummy',
      'PBSZ 1048576',
      'PROT P',
      'PROT S',
      'PROT E',
      'PROT X',
      'PROT C',
      'DCAU A',
      'DCAU X',
      'DCAU N',
      'SITE WHOAMI',
      'MLST hello.txt',
      'QUIT',
    ]) {
      await session.sendProtected('ENC', command, client);
    }
    await session.quit();
  },
};
