import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects to a server that does not say what it is.',
  codes: [220],
  configuration: proftpd({ settings: { ServerIdent: 'off' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
