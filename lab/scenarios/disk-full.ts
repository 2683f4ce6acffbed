import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is stored on a disk that has no room for it.',
  codes: [452, 451, 552, 426, 550],
  problem: 'storage-full',
  play: async ({ loggedIn }) => {
    const big = Buffer.alloc(200_000, 'x');
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR full/big.txt', { upload: big });
    await session.transfer('STOR full/small.txt', { upload: 'New.\r\n' });
    await session.send('DELE full/big.txt');
    await session.quit();
  },
};
