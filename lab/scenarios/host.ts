import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'HOST names the machine, then one that does not exist, before and after the login.',
  codes: [220, 500, 502, 503, 504],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['HOST localhost', 'HOST missing.example', 'HOST']);
    await session.login();
    await session.send('HOST localhost');
    await session.quit();
  },
};
