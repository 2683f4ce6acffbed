import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user comes over TLS where that is not allowed.',
  codes: [530, 331, 234],
  problem: 'anonymous-refused',
  configuration: vsftpdWithTls({ anonymous_enable: 'YES' }),
  needs: ['tls', 'anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
