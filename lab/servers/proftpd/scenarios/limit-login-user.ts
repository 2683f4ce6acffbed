import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in whom the configuration does not name among those allowed, then one whom it does.',
  codes: [530, 230],
  problem: 'account-denied',
  configuration: proftpd({
    sections: `<Limit LOGIN>
  AllowUser anna
  DenyAll
</Limit>
`,
  }),
  play: async ({ connect, loggedIn }) => {
    const first = await connect();
    await first.login('nohome', 'secret');
    await first.quit();
    const second = await loggedIn();
    await second.quit();
  },
};
