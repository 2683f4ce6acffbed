import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With the seccomp sandbox on, as by default, a user logs in and lists a directory.',
  codes: [500],
  problem: 'vsftpd-sandbox-failure',
  configuration: vsftpd({ seccomp_sandbox: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
