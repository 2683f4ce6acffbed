import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects from an address from which the configuration allows nobody to log in.',
  codes: [],
  problem: 'ip-not-allowed',
  configuration: proftpd({
    sections: `<Limit LOGIN>
  Order deny,allow
  Deny from 127.0.0.1
</Limit>
`,
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
