import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Permissions are changed: of a file of one’s own, of a missing one, of a foreign one, and to nonsense.',
  codes: [200, 500, 550],
  problem: 'permission-denied',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE CHMOD 600 old.txt',
      'SITE CHMOD 644 missing.txt',
      'SITE CHMOD 644 private.txt',
      'SITE CHMOD 999 old.txt',
      'NOOP',
      'SITE CHMOD',
      'NOOP',
    ]);
    await session.quit();
  },
};
