import type { Scenario } from '../../../scenario.ts';
import { netkitFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in by name where the option -A should allow only anonymous login, which PAM does not heed.',
  codes: [230, 331],
  problem: 'anonymous-only',
  configuration: netkitFtpd(['-A']),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
