import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -s a file that an anonymous user has uploaded cannot be fetched before its owner is changed.',
  codes: [550, 226],
  problem: 'permission-denied',
  configuration: pureFtpd(['-s'], { prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp') }),
  play: async ({ connect, machine }) => {
    const session = await connect();
    await session.login('anonymous', 'anna@example.net');
    await session.send('CWD incoming');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('RETR new.txt');
    machine.run('chown', 'anna', '/srv/ftp/incoming/new.txt');
    await session.transfer('RETR new.txt');
    await session.quit();
  },
};
