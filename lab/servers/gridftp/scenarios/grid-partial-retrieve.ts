import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Part of a file is fetched with ERET, and part of one is written with ESTO.',
  codes: [150, 226, 500, 501],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('ERET P 7 5 hello.txt');
    await session.transfer('ERET P 100 5 hello.txt');
    await session.transfer('ESTO A 4 old.txt', { upload: 'new.' });
    await session.transfer('RETR old.txt');
    await session.sendEach(['ERET X 0 5 hello.txt', 'ESTO X 0 old.txt']);
    await session.quit();
  },
};
