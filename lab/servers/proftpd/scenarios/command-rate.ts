import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends commands faster than the server wants them.',
  codes: [200],
  configuration: proftpd({ settings: { MaxCommandRate: '2 1' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    for (let turn = 1; turn <= 6; turn += 1) await session.send('NOOP');
    await session.quit();
  },
};
