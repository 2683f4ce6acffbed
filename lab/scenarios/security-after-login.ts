import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The commands of RFC 2228 are sent after the login to a server without TLS.',
  codes: [500, 502, 503, 530, 533],
  problem: 'tls-not-available',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'PBSZ 0',
      'NOOP',
      'PROT P',
      'NOOP',
      'PROT C',
      'NOOP',
      'CCC',
      'NOOP',
      'MIC xxxx',
      'NOOP',
      'ADAT xxxx',
      'NOOP',
      'AUTH FOO',
      'NOOP',
      'AUTH TLS',
      'NOOP',
    ]);
    await session.quit();
  },
};
