import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The PAM service that the configuration names does not exist.',
  codes: [530],
  problem: 'wrong-password',
  configuration: vsftpd({ pam_service_name: 'missing' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
