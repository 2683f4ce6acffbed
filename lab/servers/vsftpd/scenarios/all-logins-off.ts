import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects to a server that allows neither local nor anonymous users.',
  codes: [500],
  problem: 'server-config-error',
  configuration: vsftpd({ local_enable: 'NO' }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('USER anna');
    await session.quit();
  },
};
