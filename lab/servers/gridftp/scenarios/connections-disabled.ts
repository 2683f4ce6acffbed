import type { Scenario } from '../../../scenario.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects to a server that takes no new connections.',
  codes: [422],
  problem: 'too-many-connections',
  configuration: gridftp({ connections_disabled: '1', offline_msg: '"Closed for maintenance until noon."' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
