import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user gives a password that is longer than the server takes.',
  codes: [530],
  problem: 'bad-argument',
  configuration: proftpd({ settings: { MaxPasswordSize: '16' } }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anna', 'secret'.repeat(10));
    await session.login();
    await session.quit();
  },
};
