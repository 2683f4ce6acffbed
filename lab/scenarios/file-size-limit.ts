import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is stored that is larger than the operating system lets the server write.',
  codes: [552, 451, 426, 550],
  problem: 'storage-full',
  configuration: 'file-size-limit',
  play: async ({ loggedIn }) => {
    const big = Buffer.alloc(200_000, 'x');
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', { upload: big });
    await session.send('NOOP');
    await session.quit();
  },
};
