import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download the client says QUIT, and then reads what is still coming.',
  codes: [226, 221],
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        session.write('QUIT\r\n');
        await pause(0.5);
        await data.readRest(5000);
      },
    });
    await session.waitFor(2);
  },
};
