import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With port_promiscuous PORT names another machine, which cannot be reached, and a privileged port.',
  codes: [200, 425],
  problem: 'active-mode-blocked',
  configuration: vsftpd({ port_promiscuous: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PORT 192,0,2,1,200,10');
    await session.send('LIST', 15_000);
    await session.sendEach(['PORT 127,0,0,1,0,25', 'EPRT |1|192.0.2.1|51210|']);
    await session.quit();
  },
};
