import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd, whose configuration has a setting that it does not know.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpdUnderInetd({ no_such_setting: 'YES' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
