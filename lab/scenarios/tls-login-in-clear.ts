import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user logs in without TLS where TLS is offered, and begins TLS after that.',
  codes: [230, 234, 503],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PBSZ 0', 'PROT P', 'CCC']);
    await session.authTls();
    await session.send('PWD');
    await session.quit();
  },
};
