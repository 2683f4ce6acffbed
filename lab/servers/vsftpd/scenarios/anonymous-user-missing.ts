import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects, and the system user that stands for anonymous users does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ anonymous_enable: 'YES', ftp_username: 'nobodyhere' }),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.quit();
  },
};
