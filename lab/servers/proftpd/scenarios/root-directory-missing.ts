import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in who should be locked into a directory that does not exist.',
  codes: [530],
  problem: 'home-directory-unavailable',
  configuration: proftpd({ settings: { DefaultRoot: '/srv/missing' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
