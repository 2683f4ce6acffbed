import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PROT comes before PBSZ, and with every level; PBSZ comes with sizes that TLS does not have.',
  codes: [200, 503, 504, 536, 501],
  problem: 'bad-sequence',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.sendEach([
      'PROT P',
      'PBSZ 1',
      'PBSZ x',
      'PBSZ',
      'PBSZ 0',
      'PROT S',
      'PROT E',
      'PROT X',
      'PROT',
      'PROT C',
      'PROT P',
    ]);
    await session.quit();
  },
};
