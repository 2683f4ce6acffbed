import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Text is appended to an old file, to a new one, and to one that is read-only.',
  codes: [150, 226, 550, 553],
  problem: 'permission-denied',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('APPE old.txt', { upload: 'More.\r\n' });
    await session.transfer('APPE new.txt', { upload: 'More.\r\n' });
    await session.transfer('APPE rofile.txt', { upload: 'More.\r\n' });
    await session.send('SIZE old.txt');
    await session.quit();
  },
};
