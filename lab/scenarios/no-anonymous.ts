import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'An anonymous login is tried where there is none.',
  codes: [530, 331],
  problem: 'anonymous-refused',
  configuration: 'no-anonymous',
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
