import type { Scenario } from '../../../scenario.ts';
import { authenticate, gsiClient, prepareGsi } from '../gsi.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'A client authenticates with a certificate through GSSAPI, and sends commands inside MIC, ENC and CONF; the last one is in clear.',
  codes: [334, 335, 235, 632],
  configuration: gridftp({ pw_file: '' }, { prepare: prepareGsi }),
  play: async ({ connect, machine }) => {
    const client = gsiClient(machine);
    const session = await connect();
    if (!(await authenticate(session, client))) return;
    await session.sendProtected('MIC', 'USER :globus-mapping:', client);
    await session.sendProtected('MIC', 'PASS dummy', client);
    await session.sendProtected('MIC', 'PWD', client);
    await session.sendProtected('ENC', 'PWD', client);
    await session.sendProtected('CONF', 'PWD', client);
    await session.sendProtected('MIC', 'SIZE missing.txt', client);
    await session.send('PWD');
    await session.waitFor(2);
  },
};
