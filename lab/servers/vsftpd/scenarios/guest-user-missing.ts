import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client logs in, and the guest account that users are mapped to does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ guest_enable: 'YES', guest_username: 'nobodyhere' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.quit();
  },
};
