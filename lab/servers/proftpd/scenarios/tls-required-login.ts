import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'A login without TLS is tried where only the login needs it; then the client logs in over TLS and transfers in clear.',
  codes: [550, 234, 230, 226],
  problem: 'tls-required',
  configuration: proftpdTls({ TLSRequired: 'auth' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('SYST');
    await session.login();
    await session.authTls();
    await session.login();
    await session.protect('C');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
