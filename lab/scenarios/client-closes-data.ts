import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download the client closes the data connection.',
  codes: [150, 426, 451, 226],
  problem: 'transfer-interrupted',
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        await data.breakOff('end');
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
