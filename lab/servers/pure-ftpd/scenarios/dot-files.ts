import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -x and -X files whose names begin with a dot can be neither read nor written.',
  codes: [553, 550],
  problem: 'filename-not-allowed',
  configuration: pureFtpd(['-E', '-x', '-X'], {
    prepare: (machine) => {
      machine.write('/home/anna/.profile', 'A profile.\n', 0o644, 'anna');
      machine.makeFolder('/home/anna/.config', 0o755, 'anna');
    },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR .profile');
    await session.transfer('STOR .profile', { upload: 'Other.\r\n' });
    await session.transfer('STOR .new', { upload: 'New.\r\n' });
    await session.transfer('APPE .profile', { upload: 'More.\r\n' });
    await session.send('SIZE .profile');
    await session.send('DELE .profile');
    await session.send('MKD .new');
    await session.send('RMD .config');
    await session.send('CWD .config');
    await session.send('RNFR .profile');
    await session.send('RNFR hello.txt');
    await session.send('RNTO .hello');
    await session.send('SITE CHMOD 600 .profile');
    await session.transfer('LIST -a');
    await session.quit();
  },
};
