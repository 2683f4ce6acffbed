import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client lists, fetches and stores where only storing is allowed.',
  codes: [550],
  problem: 'command-denied',
  configuration: vsftpd({ download_enable: 'NO', dirlist_enable: 'NO' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('NLST');
    await session.send('STAT dir');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
