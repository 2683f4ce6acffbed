import type { Scenario } from '../../../scenario.ts';
import { inetutilsFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'A user who does not exist, one who is denied and one without a valid shell log in where the server says so at USER.',
  codes: [331, 530, 230],
  problem: 'account-denied',
  configuration: inetutilsFtpd(['--non-rfc2577']),
  play: async ({ connect }) => {
    const session = await connect();
    for (const user of ['nobodyhere', 'denied', 'noshell', 'anna']) await session.login(user, 'secret');
    await session.quit();
  },
};
