import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'A login without TLS is tried where the control connection needs it; then the client leaves data in clear, and asks to leave TLS.',
  codes: [550, 234, 200, 226, 534],
  problem: 'tls-required',
  configuration: proftpdTls({ TLSRequired: 'ctrl' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.authTls();
    await session.login();
    await session.protect('C');
    await session.transfer('LIST dir');
    await session.send('CCC');
    await session.send('PWD');
    await session.quit();
  },
};
