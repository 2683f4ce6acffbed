import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With ASCII transfers on, sizes are asked for and files go both ways in ASCII.',
  codes: [550, 226, 350],
  configuration: vsftpd({ ascii_download_enable: 'YES', ascii_upload_enable: 'YES' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['TYPE A', 'SIZE hello.txt']);
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.send('REST 5');
    await session.transfer('RETR hello.txt');
    await session.sendEach(['TYPE I', 'SIZE new.txt']);
    await session.quit();
  },
};
