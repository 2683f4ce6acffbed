import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client that has connected over IPv6 asks for PASV and PORT, which know only IPv4.',
  codes: [425, 500, 501, 227],
  problem: 'pasv-over-ipv6',
  configuration: 'ipv6',
  needs: ['ipv6'],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PASV', 'PORT 127,0,0,1,200,10', 'EPRT |1|127.0.0.1|51210|', 'NOOP']);
    await session.quit();
  },
};
