import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

const configuration = pyftpdlib({
  imports: ['from pyftpdlib.authorizers import UnixAuthorizer'],
  users: ['authorizer = UnixAuthorizer(rejected_users=["root", "denied"])'],
});

export const scenario: Scenario = {
  shows:
    'The users of the system: a right and a wrong password, one with no shell, two that are rejected, one with no home.',
  codes: [230, 530],
  problem: 'account-denied',
  needs: ['system-users'],
  configuration: { argv: configuration.argv, files: configuration.files ?? {} },
  play: async ({ connect }) => {
    for (const [user, password] of [
      ['anna', 'secret'],
      ['anna', 'wrong'],
      ['nobody-knows', 'secret'],
      ['noshell', 'secret'],
      ['denied', 'secret'],
      ['root', 'secret'],
      ['nohome', 'secret'],
    ]) {
      const session = await connect();
      await session.login(user, password);
      await session.send('PWD');
      await session.quit();
    }
  },
};
