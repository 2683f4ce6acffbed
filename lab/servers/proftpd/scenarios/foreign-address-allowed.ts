import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: "The client names another machine's address for the data connection, and the server accepts it.",
  codes: [200, 425, 500],
  problem: 'port-address-refused',
  configuration: proftpd({ settings: { AllowForeignAddress: 'on' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PORT 192,0,2,1,200,10');
    await session.send('LIST');
    await session.send('EPRT |1|192.0.2.1|51210|');
    await session.send('LIST');
    await session.send('PORT 127,0,0,1,0,25');
    await session.quit();
  },
};
