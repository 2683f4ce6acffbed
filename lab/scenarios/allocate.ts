import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Space for a file is reserved: a little, too much, and with what is no number.',
  codes: [200, 202, 501, 552],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'ALLO 1024',
      'ALLO 1024 R 128',
      'ALLO 999999999999999999',
      'ALLO much',
      'NOOP',
      'ALLO',
      'NOOP',
    ]);
    await session.quit();
  },
};
