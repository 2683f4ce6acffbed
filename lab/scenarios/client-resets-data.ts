import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download, and of an upload, the client resets the data connection.',
  codes: [150, 426, 451, 226],
  problem: 'transfer-interrupted',
  play: async ({ loggedIn, pause }) => {
    const piece = Buffer.alloc(64 * 1024, 'x');
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        await data.breakOff('reset');
      },
    });
    await session.send('NOOP');
    await session.transfer('STOR new.bin', {
      meanwhile: async (data) => {
        data.sendSome(piece);
        await pause(0.5);
        await data.breakOff('reset');
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
