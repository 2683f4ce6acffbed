import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Files are stored under names with spaces, with characters beyond ASCII, and under one that is far too long.',
  codes: [226, 550, 553],
  problem: 'filename-not-allowed',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR two words.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR tệp mới.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR a\\b:c*.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR ..', { upload: 'New.\r\n' });
    await session.transfer(`STOR ${'x'.repeat(300)}`, { upload: 'New.\r\n' });
    await session.transfer('NLST');
    await session.quit();
  },
};
