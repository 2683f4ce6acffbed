import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is copied on the server with SITE CPFR and SITE CPTO.',
  codes: [350, 250, 500],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE CPFR hello.txt',
      'SITE CPTO copy.txt',
      'NOOP',
      'SITE CPFR missing.txt',
      'NOOP',
      'SITE CPTO copy.txt',
      'NOOP',
    ]);
    await session.quit();
  },
};
