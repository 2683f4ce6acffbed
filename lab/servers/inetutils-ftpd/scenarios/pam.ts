import type { Scenario } from '../../../scenario.ts';
import { inetutilsFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Users log in where the server asks PAM: with a right and a wrong password, denied, without a shell, unknown.',
  codes: [230, 331, 530],
  problem: 'account-denied',
  configuration: inetutilsFtpd(['-a', 'pam']),
  play: async ({ connect }) => {
    for (const [user, password] of [
      ['anna', 'wrong'],
      ['anna', 'secret'],
      ['denied', 'secret'],
      ['noshell', 'secret'],
      ['nobodyhere', 'secret'],
    ] as const) {
      const session = await connect();
      await session.login(user, password);
      await session.quit();
    }
  },
};
