import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'EPRT comes with an unknown protocol, with IPv6 on IPv4, with words, and with nothing.',
  codes: [500, 501, 522],
  problem: 'bad-argument',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'EPRT |3|127.0.0.1|51210|',
      'NOOP',
      'EPRT |2|::1|51210|',
      'NOOP',
      'EPRT garbage',
      'NOOP',
      'EPRT |1|127.0.0.1|',
      'NOOP',
      'EPRT',
      'NOOP',
    ]);
    await session.quit();
  },
};
