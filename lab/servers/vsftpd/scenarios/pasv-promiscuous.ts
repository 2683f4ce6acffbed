import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With pasv_promiscuous the client opens the data connection from another address.',
  codes: [226, 150],
  problem: 'data-connection-ip-mismatch',
  configuration: vsftpd({ pasv_promiscuous: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    const data = await session.openData('PASV', '127.0.0.2');
    if (data) await session.transferOver(data, 'LIST dir');
    await session.quit();
  },
};
