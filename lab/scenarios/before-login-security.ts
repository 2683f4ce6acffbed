import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The commands of RFC 2228 are sent to a server without TLS.',
  codes: [530, 500, 502, 503, 504, 533],
  problem: 'tls-not-available',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach([
      'AUTH',
      'AUTH FOO',
      'PBSZ 0',
      'PROT P',
      'CCC',
      'MIC xxxx',
      'ENC xxxx',
      'CONF xxxx',
      'ADAT xxxx',
      'AUTH GSSAPI',
      'AUTH TLS',
    ]);
    await session.quit();
  },
};
