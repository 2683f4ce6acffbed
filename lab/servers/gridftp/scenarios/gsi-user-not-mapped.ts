import type { Scenario } from '../../../scenario.ts';
import { authenticate, gsiClient, prepareGsi } from '../gsi.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client authenticates with a good certificate that the server maps to no user.',
  codes: [334, 335, 235, 632, 530],
  problem: 'account-denied',
  configuration: gridftp(
    { pw_file: '' },
    {
      prepare: (machine) => {
        prepareGsi(machine);
        machine.write('/etc/grid-security/grid-mapfile', '"/CN=berta" anna\n');
      },
    },
  ),
  play: async ({ connect, machine }) => {
    const client = gsiClient(machine);
    const session = await connect();
    if (!(await authenticate(session, client))) return;
    await session.sendProtected('ENC', 'USER :globus-mapping:', client);
    await session.sendProtected('ENC', 'PASS dummy', client);
    await session.sendProtected('ENC', 'PWD', client);
    await session.sendProtected('ENC', 'QUIT', client);
    await session.quit();
  },
};
