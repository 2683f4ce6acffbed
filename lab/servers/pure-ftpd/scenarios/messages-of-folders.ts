import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user is shown a fortune in the greeting, the .banner of the home, and the .message of a folder.',
  codes: [220, 230, 250],
  configuration: pureFtpd(['-i', '-F', '/etc/pure-ftpd/fortunes'], {
    files: {
      '/etc/pure-ftpd/fortunes': 'Files are kept for thirty days.\n%\n',
      '/srv/ftp/.banner': 'Welcome to the archive.\nAll logins are recorded.\n',
      '/srv/ftp/pub/.message': 'New files are in incoming.\n',
    },
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'anna@example.net');
    await session.send('CWD pub');
    await session.send('CDUP');
    await session.quit();
  },
};
