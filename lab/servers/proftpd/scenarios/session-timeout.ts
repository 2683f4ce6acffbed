import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A session lasts longer than the server allows, though the client is busy.',
  codes: [421],
  problem: 'idle-timeout',
  configuration: proftpd({ settings: { TimeoutSession: '3' } }),
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await pause(1);
    await session.transfer('RETR hello.txt');
    await session.waitFor(6);
    await session.quit();
  },
};
