import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Directories have short names: SITE ALIAS lists them, CWD takes them.',
  codes: [214, 250, 550],
  configuration: pureFtpd(['-E'], {
    files: { '/etc/pure-ftpd/pureftpd-dir-aliases': 'notes\n/home/anna/dir\n\nlost\n/home/anna/gone\n' },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('SITE ALIAS');
    await session.send('CWD notes');
    await session.send('CWD lost');
    await session.send('CWD other');
    await session.quit();
  },
};
