import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Root and a user whose shell is not listed log in where the configuration allows both.',
  codes: [230],
  configuration: proftpd({
    settings: {
      RootLogin: 'on',
      RequireValidShell: 'off',
      UseFtpUsers: 'off',
      AuthPAM: 'off',
      AuthOrder: 'mod_auth_unix.c',
    },
  }),
  play: async ({ connect }) => {
    for (const user of ['root', 'noshell', 'denied']) {
      const session = await connect();
      await session.login(user, 'secret');
      await session.send('PWD');
      await session.quit();
    }
  },
};
