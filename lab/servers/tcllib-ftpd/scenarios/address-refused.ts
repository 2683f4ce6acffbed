import type { Scenario } from '../../../scenario.ts';
import { ftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server’s rule for addresses turns the client away; the connection ends without a word.',
  codes: [],
  problem: 'ip-not-allowed',
  configuration: ftpd({ callbacks: { authIpCmd: '{apply {address {return 0}}}' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.quit();
  },
};
