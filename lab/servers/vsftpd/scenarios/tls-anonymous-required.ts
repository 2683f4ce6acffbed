import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user comes without TLS where TLS is required, and then with TLS.',
  codes: [530, 331, 230, 522],
  problem: 'tls-required',
  configuration: vsftpdWithTls({
    anonymous_enable: 'YES',
    allow_anon_ssl: 'YES',
    force_anon_logins_ssl: 'YES',
    force_anon_data_ssl: 'YES',
  }),
  needs: ['tls', 'anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.quit();
    const second = await connect();
    await second.authTls();
    await second.login('anonymous', 'guest@example.net');
    await second.transfer('LIST');
    await second.protect('P');
    await second.transfer('LIST');
    await second.quit();
  },
};
