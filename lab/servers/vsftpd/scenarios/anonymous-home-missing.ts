import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';
import { rmSync } from 'node:fs';

export const scenario: Scenario = {
  shows: 'The anonymous user logs in, whose home directory does not exist.',
  codes: [500],
  problem: 'home-directory-unavailable',
  configuration: vsftpd(
    { anonymous_enable: 'YES' },
    { prepare: (machine) => rmSync(machine.path('/srv/ftp'), { recursive: true }) },
  ),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.quit();
  },
};
