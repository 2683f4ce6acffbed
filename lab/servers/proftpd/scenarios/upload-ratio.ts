import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user who must upload a file for each one fetched fetches first, then uploads.',
  codes: [550, 226, 214],
  problem: 'permission-denied',
  configuration: proftpd({ settings: { Ratios: 'on', UserRatio: 'anna 1 0 0 0' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR old.txt');
    await session.send('SITE RATIO');
    await session.quit();
  },
};
