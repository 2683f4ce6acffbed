import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PORT and EPRT name the address of another machine, and a privileged port.',
  codes: [500, 501, 504, 425],
  problem: 'port-address-refused',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'PORT 192,0,2,1,200,10',
      'NOOP',
      'EPRT |1|192.0.2.1|51210|',
      'NOOP',
      'PORT 127,0,0,1,0,25',
      'NOOP',
      'EPRT |1|127.0.0.1|25|',
      'NOOP',
    ]);
    await session.quit();
  },
};
