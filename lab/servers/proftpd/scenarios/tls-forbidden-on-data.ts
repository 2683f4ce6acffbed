import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client wants to protect the data connection where the server allows TLS for the login only.',
  codes: [534, 200, 226],
  configuration: proftpdTls({ TLSRequired: 'auth+!data' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.protect('C');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
