import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client logs in, and begins TLS only then; before that it asks for protection without TLS.',
  codes: [500, 534],
  problem: 'bad-sequence',
  configuration: 'tls',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PBSZ 0', 'PROT P', 'CCC', 'AUTH TLS', 'PWD']);
    await session.quit();
  },
};
