import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in whose home directory does not exist and should be the jail.',
  codes: [530],
  problem: 'home-directory-unavailable',
  configuration: proftpd({ settings: { DefaultRoot: '~' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('nohome', 'secret');
    await session.send('PWD');
    await session.quit();
  },
};
