import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Four commands are sent at once, without waiting for the replies.',
  codes: [257, 215, 200],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    session.write('PWD\r\nSYST\r\nNOOP\r\nTYPE I\r\n');
    for (let replies = 0; replies < 4; replies += 1) await session.reply(3000);
    await session.quit();
  },
};
