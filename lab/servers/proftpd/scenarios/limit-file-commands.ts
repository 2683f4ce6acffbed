import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client reads, writes, renames and deletes files where the configuration denies these commands.',
  codes: [550, 503],
  problem: 'command-denied',
  configuration: proftpd({
    sections: `<Limit RETR STOR APPE STOU DELE RNFR RNTO SIZE MDTM MFMT SITE_CHMOD SITE_CHGRP SITE_CPFR SITE_CPTO>
  DenyAll
</Limit>
`,
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.transfer('APPE old.txt', { upload: 'New.\r\n' });
    await session.transfer('STOU', { upload: 'New.\r\n' });
    await session.sendEach([
      'DELE old.txt',
      'RNFR old.txt',
      'RNTO new.txt',
      'SIZE hello.txt',
      'MDTM hello.txt',
      'MFMT 20210203040506 hello.txt',
      'SITE CHMOD 600 old.txt',
      'SITE CHGRP anna old.txt',
      'SITE CPFR old.txt',
      'SITE CPTO new.txt',
    ]);
    await session.quit();
  },
};
