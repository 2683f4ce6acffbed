import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server gives the address of a router in its passive replies.',
  codes: [227, 229],
  problem: 'private-ip-in-pasv',
  configuration: proftpd({ settings: { MasqueradeAddress: '192.0.2.1' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.send('EPSV');
    await session.quit();
  },
};
