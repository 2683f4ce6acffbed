import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Other commands come between REST and the transfer.',
  codes: [350, 226],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.sendEach(['REST 7', 'NOOP']);
    await session.transfer('RETR hello.txt');
    await session.send('REST 7');
    await session.transfer('LIST dir');
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
