import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is stored from its middle and from beyond its end, and a restart comes before APPE.',
  codes: [350, 226, 550, 554],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.send('REST 4');
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.send('REST 100');
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.sendEach(['SIZE old.txt', 'REST 2']);
    await session.transfer('APPE old.txt', { upload: 'More.\r\n' });
    await session.send('SIZE old.txt');
    await session.quit();
  },
};
