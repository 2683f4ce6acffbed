import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is fetched from its middle, from its end, and from beyond it.',
  codes: [350, 226, 550, 554],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.send('REST 7');
    await session.transfer('RETR hello.txt');
    await session.send('REST 15');
    await session.transfer('RETR hello.txt');
    await session.send('REST 100');
    await session.transfer('RETR hello.txt');
    await session.sendEach(['TYPE A', 'REST 7']);
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
