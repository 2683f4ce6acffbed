import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of an upload the client sends ABOR, and then closes the data connection.',
  codes: [426, 226, 225],
  problem: 'transfer-interrupted',
  play: async ({ loggedIn, pause }) => {
    const piece = Buffer.alloc(64 * 1024, 'x');
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', {
      meanwhile: async (data) => {
        data.sendSome(piece);
        await pause(0.5);
        session.write('ABOR\r\n');
        await pause(0.5);
        await data.breakOff('end');
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
