import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client without TLS connects where the server expects TLS at once.',
  codes: [220, 421],
  problem: 'wrong-protocol',
  configuration: 'tls-implicit',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    session.write('USER anna\r\n');
    await session.waitFor(10);
    await session.quit();
  },
};
