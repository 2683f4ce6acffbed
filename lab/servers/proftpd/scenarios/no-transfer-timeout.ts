import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client that is logged in sends commands, but transfers nothing for longer than allowed.',
  codes: [421],
  problem: 'idle-timeout',
  configuration: proftpd({ settings: { TimeoutNoTransfer: '3' } }),
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await pause(1);
    await session.send('NOOP');
    await session.waitFor(6);
    await session.quit();
  },
};
