import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The right password of an account whose user id is below the minimum that -u sets.',
  codes: [530],
  problem: 'account-denied',
  configuration: pureFtpd(['-E', '-u', '5000']),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
