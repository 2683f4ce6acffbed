import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands end with a line feed instead of carriage return and line feed.',
  codes: [200, 257],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    session.write('NOOP\n');
    await session.reply();
    session.write('PWD\n');
    await session.reply();
    await session.quit();
  },
};
