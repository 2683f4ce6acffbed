import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client breaks an upload off, and the server deletes what had come.',
  codes: [426, 550],
  problem: 'transfer-interrupted',
  configuration: proftpd({ settings: { HiddenStores: 'on', DeleteAbortedStores: 'on' } }),
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', {
      meanwhile: async (data) => {
        data.sendSome(Buffer.alloc(1000, 'x'));
        await pause(0.3);
        await data.breakOff('reset');
      },
    });
    await session.send('SIZE new.bin');
    await session.quit();
  },
};
