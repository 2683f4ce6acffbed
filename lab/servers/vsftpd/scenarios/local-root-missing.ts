import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in, and the directory that users are to begin in does not exist.',
  codes: [500, 230],
  configuration: vsftpd({ local_root: '/srv/missing' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.quit();
  },
};
