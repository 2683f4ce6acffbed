import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download the client sends ABOR, and then reads what is still coming.',
  codes: [426, 226, 225],
  problem: 'transfer-interrupted',
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        session.write('ABOR\r\n');
        await pause(0.5);
        await data.readRest(5000);
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
