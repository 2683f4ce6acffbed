import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects, and is greeted with words of the administrator.',
  codes: [220],
  configuration: vsftpd({ ftpd_banner: 'Welcome to the lab.' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.quit();
  },
};
