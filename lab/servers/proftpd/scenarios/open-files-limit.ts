import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server may open only few files, and the client asks for listings and transfers.',
  codes: [426, 550],
  problem: 'server-local-error',
  configuration: proftpd({ settings: { RLimitOpenFiles: 'session 12 12' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.send('MLST hello.txt');
    await session.quit();
  },
};
