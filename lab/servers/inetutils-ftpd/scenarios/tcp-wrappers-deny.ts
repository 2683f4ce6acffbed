import type { Scenario } from '../../../scenario.ts';
import { inetutilsFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects from an address that stands in /etc/hosts.deny.',
  codes: [],
  problem: 'ip-not-allowed',
  configuration: inetutilsFtpd([], { files: { '/etc/hosts.deny': 'ftpd: ALL\n' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.quit();
  },
};
