import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Files whose names the administrator has denied or hidden are asked for.',
  codes: [550, 226],
  problem: 'filename-not-allowed',
  configuration: vsftpd({ deny_file: '{old.txt,*.exe}', hide_file: '{hello.txt,*.bin}' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('RETR old.txt');
    await session.transfer('STOR new.exe', { upload: 'New.\r\n' });
    await session.transfer('LIST old.txt');
    await session.sendEach([
      'DELE old.txt',
      'SIZE old.txt',
      'MDTM old.txt',
      'RNFR old.txt',
      'RNFR rofile.txt',
      'RNTO new.exe',
      'MKD new.exe',
      'CWD new.exe',
      'RMD new.exe',
      'STAT old.txt',
      'SITE CHMOD 644 old.txt',
    ]);
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
