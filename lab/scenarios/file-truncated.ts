import type { Scenario } from '../scenario.ts';
import { truncateSync } from 'node:fs';

export const scenario: Scenario = {
  shows: 'In the middle of a download somebody else cuts the file short.',
  codes: [226, 426, 451],
  problem: 'server-local-error',
  play: async ({ loggedIn, machine, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        truncateSync(machine.path('/home/anna/big.bin'), 100);
        await data.readRest(5000);
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
