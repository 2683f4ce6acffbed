import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client logs in from an address that the tables of mod_wrap2 deny.',
  codes: [530],
  problem: 'ip-not-allowed',
  configuration: proftpd({
    settings: {
      WrapEngine: 'on',
      WrapTables: 'file:/etc/proftpd/hosts.allow file:/etc/proftpd/hosts.deny',
      WrapDenyMsg: '"Not from your address, %u."',
    },
    files: { '/etc/proftpd/hosts.allow': 'proftpd: 192.0.2.1\n', '/etc/proftpd/hosts.deny': 'proftpd: ALL\n' },
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
