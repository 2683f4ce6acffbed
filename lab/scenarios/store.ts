import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Files are stored: a new one, over an old one, and where it is not allowed or not possible.',
  codes: [150, 226, 550, 553],
  problem: 'permission-denied',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR readonly/new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR rofile.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR missing/new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR dir', { upload: 'New.\r\n' });
    await session.transfer('STOR', { upload: 'New.\r\n' });
    await session.quit();
  },
};
