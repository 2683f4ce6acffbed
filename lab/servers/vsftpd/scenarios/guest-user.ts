import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who is mapped to a guest account tries to write.',
  codes: [550, 257],
  problem: 'write-disabled',
  configuration: vsftpd({ guest_enable: 'YES', guest_username: 'ftp' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PWD');
    await session.transfer('RETR welcome.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.sendEach(['MKD new', 'DELE welcome.txt']);
    await session.quit();
  },
};
