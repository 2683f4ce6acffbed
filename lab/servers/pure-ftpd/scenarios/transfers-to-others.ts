import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -w the data connection may go to another address than the control connection came from.',
  codes: [200, 425, 226],
  configuration: pureFtpd(['-E', '-w']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PORT 192,0,2,1,200,10');
    await session.send('LIST');
    await session.send('EPRT |1|192.0.2.1|51210|');
    await session.send('LIST');
    const data = await session.openData('PASV', '127.0.0.2');
    if (data) await session.transferOver(data, 'RETR hello.txt');
    await session.quit();
  },
};
