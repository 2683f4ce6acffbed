import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The anonymous user logs in, whose root directory he may write to.',
  codes: [500],
  problem: 'writable-chroot-root',
  configuration: vsftpd(
    { anonymous_enable: 'YES' },
    { prepare: (machine) => machine.makeFolder('/srv/ftp', 0o755, 'ftp') },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
