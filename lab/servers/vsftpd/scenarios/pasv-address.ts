import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client asks for passive mode, and the 227 names another address than it has connected to.',
  codes: [227, 229, 425],
  problem: 'private-ip-in-pasv',
  configuration: vsftpd({ pasv_address: '192.168.1.10' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.send('LIST', 10_000);
    await session.send('EPSV');
    await session.quit();
  },
};
