import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous login where the home belongs to ftp and may be written to; then one where it is missing.',
  codes: [230, 421],
  configuration: pureFtpd([], { prepare: (machine) => machine.makeFolder('/srv/ftp', 0o755, 'ftp') }),
  play: async ({ connect, machine }) => {
    const first = await connect();
    await first.login('anonymous', 'anna@example.net');
    await first.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await first.transfer('STOR new.txt', { upload: 'Other.\r\n' });
    await first.send('MKD dir');
    await first.send('DELE new.txt');
    await first.send('RNFR new.txt');
    await first.send('SITE CHMOD 600 new.txt');
    await first.quit();
    machine.run('rm', '-r', '/srv/ftp');
    const second = await connect();
    await second.login('anonymous', 'anna@example.net');
    await second.quit();
  },
};
