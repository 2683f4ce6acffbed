import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd, whose configuration has a value that is neither YES nor NO.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ dirmessage_enable: 'maybe' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
