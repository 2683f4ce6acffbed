import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is stored that is larger than the quota allows, and then another one.',
  codes: [552, 452, 550, 426],
  problem: 'storage-full',
  configuration: 'quota',
  play: async ({ loggedIn }) => {
    const big = Buffer.alloc(200_000, 'x');
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', { upload: big });
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.sendEach(['MKD new', 'DELE new.bin']);
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
