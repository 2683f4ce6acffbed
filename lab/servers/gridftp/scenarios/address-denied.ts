import type { Scenario } from '../../../scenario.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects from an address that the server refuses.',
  codes: [],
  problem: 'ip-not-allowed',
  configuration: gridftp({ deny_from: '127.0.0.1' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
