import type { Scenario } from '../../../scenario.ts';
import { authenticate, gsiClient } from '../../gridftp/gsi.ts';

export const scenario: Scenario = {
  shows:
    'A client authenticates with a certificate, and sends commands inside MIC and ENC, and one inside CONF, which ends the session.',
  codes: [334, 335, 632],
  play: async ({ connect, machine }) => {
    const client = gsiClient(machine);
    const session = await connect();
    if (!(await authenticate(session, client))) return;
    for (const command of ['USER anna', 'PASS none', 'PWD', 'SYST', 'FEAT', 'SIZE hello.txt', 'SIZE missing.txt']) {
      await session.sendProtected('MIC', command, client);
    }
    await session.sendProtected('ENC', 'PWD', client);
    await session.sendProtected('MIC', 'MKD new', client);
    await session.sendProtected('MIC', 'MKD readonly/new', client);
    await session.sendProtected('MIC', 'DELE missing.txt', client);
    await session.sendProtected('MIC', 'XYZZY', client);
    await session.sendProtected('CONF', 'PWD', client);
    await session.waitFor(2);
  },
};
