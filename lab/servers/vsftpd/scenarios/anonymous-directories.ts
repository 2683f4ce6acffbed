import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user who may write makes a directory, stores, renames and deletes a file in it.',
  codes: [257, 250, 226],
  configuration: vsftpd(
    {
      anonymous_enable: 'YES',
      anon_upload_enable: 'YES',
      anon_mkdir_write_enable: 'YES',
      anon_other_write_enable: 'YES',
    },
    { prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp') },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.sendEach(['CWD incoming', 'MKD new']);
    await session.transfer('STOR new/new.txt', { upload: 'New.\r\n' });
    await session.sendEach([
      'RNFR new/new.txt',
      'RNTO new/old.txt',
      'DELE new/old.txt',
      'RMD new',
      'SITE CHMOD 600 welcome.txt',
    ]);
    await session.quit();
  },
};
