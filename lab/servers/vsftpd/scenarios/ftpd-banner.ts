import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The administrator has set a greeting of his own.',
  codes: [220],
  configuration: vsftpd({ ftpd_banner: 'Welcome to the lab.' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.quit();
  },
};
