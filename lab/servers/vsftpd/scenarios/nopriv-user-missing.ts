import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects, and the user without rights that vsftpd turns into does not exist.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ nopriv_user: 'nobodyhere' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
