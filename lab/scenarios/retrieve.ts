import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is fetched, then one that does not exist, one that may not be read, a directory, and none.',
  codes: [150, 226, 550],
  problem: 'file-not-found',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR missing.txt');
    await session.transfer('RETR private.txt');
    await session.transfer('RETR dir');
    await session.transfer('RETR');
    await session.quit();
  },
};
