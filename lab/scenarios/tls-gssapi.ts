import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Kerberos is asked for where there is only TLS.',
  codes: [504, 502, 334],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['AUTH GSSAPI', 'ADAT xxxx', 'NOOP']);
    await session.quit();
  },
};
