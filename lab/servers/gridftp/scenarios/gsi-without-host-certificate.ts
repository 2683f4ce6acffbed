import type { Scenario } from '../../../scenario.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client begins GSSAPI with a server that has no certificate of its own.',
  codes: [530],
  problem: 'server-config-error',
  configuration: gridftp({ pw_file: '' }),
  play: async ({ connect, machine }) => {
    for (const file of ['hostcert.pem', 'hostkey.pem']) machine.run('rm', '-f', `/etc/grid-security/${file}`);
    const session = await connect();
    await session.sendEach(['AUTH GSSAPI', 'ADAT AAAA', 'USER anna', 'PASS secret']);
    await session.quit();
  },
};
