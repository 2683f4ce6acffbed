import type { Scenario } from '../../../scenario.ts';
import { ftpSrv } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in to whom the server grants a folder, but neither STOR nor DELE.',
  codes: [502, 150, 226],
  problem: 'command-denied',
  configuration: ftpSrv({ granted: "root: '/home/anna', blacklist: ['STOR', 'DELE']" }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.send('STOR new.txt');
    await session.login();
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('APPE new.txt', { upload: 'New.\r\n' });
    await session.send('DELE old.txt');
    await session.quit();
  },
};
