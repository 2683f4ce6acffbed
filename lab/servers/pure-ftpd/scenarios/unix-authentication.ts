import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

const { argv, files = {} } = pureFtpd(['-E']);

export const scenario: Scenario = {
  shows:
    'Without PAM, in turn: the right and a wrong password, an account with no login shell, one in ftpusers, one with no home.',
  codes: [230, 530, 421],
  problem: 'account-denied',
  configuration: { argv: argv.map((word) => (word === 'pam' ? 'unix' : word)), files },
  play: async ({ connect }) => {
    for (const [user, password] of [
      ['anna', 'secret'],
      ['anna', 'wrong'],
      ['noshell', 'secret'],
      ['denied', 'secret'],
      ['nohome', 'secret'],
    ]) {
      const session = await connect();
      await session.login(user, password);
      await session.quit();
    }
  },
};
