import type { Scenario } from '../../../scenario.ts';

// One second in so many has the joke.
const every = 100;

export const scenario: Scenario = {
  shows: 'A download in the one second of a hundred in which the server adds a joke to its preliminary reply.',
  codes: [150],
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    const data = await session.openData('PASV');
    await pause(every - ((Date.now() / 1000) % every) + 0.1);
    if (data) await session.transferOver(data, 'RETR hello.txt');
    await session.quit();
  },
};
