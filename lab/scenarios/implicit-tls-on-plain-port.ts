import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client begins TLS at once on a port where the server speaks first.',
  codes: [220, 500, 421],
  problem: 'wrong-protocol',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ session }) => {
    await session().connect({});
  },
};
