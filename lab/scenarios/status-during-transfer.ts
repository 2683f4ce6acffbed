import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download the client asks for the status.',
  codes: [211, 213, 226],
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        session.write('STAT\r\n');
        await pause(0.5);
        await data.readRest(5000);
      },
    });
    await pause(0.5);
    session.drain();
    await session.send('NOOP');
    await session.quit();
  },
};
