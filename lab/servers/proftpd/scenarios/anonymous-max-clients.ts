import type { Scenario } from '../../../scenario.ts';
import { anonymous, proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A second anonymous user logs in where only one may be there.',
  codes: [530, 230],
  problem: 'too-many-connections',
  configuration: proftpd({ sections: anonymous('  MaxClients 1\n') }),
  play: async ({ connect }) => {
    const first = await connect();
    await first.login('anonymous', 'guest@example.net');
    const second = await connect();
    await second.login('anonymous', 'guest@example.net');
    await second.quit();
    await first.quit();
  },
};
