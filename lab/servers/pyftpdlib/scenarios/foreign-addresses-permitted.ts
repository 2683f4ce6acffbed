import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With permit_foreign_addresses the server connects to an address of the client’s choice, and fails.',
  codes: [425, 200, 226],
  configuration: pyftpdlib({ settings: { permit_foreign_addresses: 'True', permit_privileged_ports: 'True' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PORT 192,0,2,1,200,10');
    await session.send('EPRT |1|192.0.2.1|51210|');
    await session.send('PORT 127,0,0,1,0,80');
    const data = await session.openData('PASV', '127.0.0.2');
    if (data) await session.transferOver(data, 'RETR hello.txt');
    await session.quit();
  },
};
