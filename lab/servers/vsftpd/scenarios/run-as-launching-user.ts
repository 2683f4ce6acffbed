import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';
import { chownSync } from 'node:fs';
import { idOf } from '../../../machine.ts';

export const scenario: Scenario = {
  shows: 'A local and an anonymous user log in to a vsftpd that runs as an ordinary user.',
  codes: [230, 530, 226],
  configuration: vsftpd(
    {
      anonymous_enable: 'YES',
      local_enable: 'NO',
      run_as_launching_user: 'YES',
      nopriv_user: 'anna',
      ftp_username: 'anna',
    },
    { user: 'anna', prepare: (machine) => chownSync(machine.path('/etc/vsftpd.conf'), idOf('anna'), idOf('anna')) },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.login('anonymous', 'guest@example.net');
    await session.sendEach(['PWD', 'CWD /home/anna']);
    await session.transfer('LIST dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
