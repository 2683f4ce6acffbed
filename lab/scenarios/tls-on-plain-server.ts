import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client that wants TLS asks for it where there is none.',
  codes: [500, 502, 504, 530, 534],
  problem: 'tls-not-available',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['AUTH TLS', 'AUTH SSL']);
    await session.quit();
  },
};
