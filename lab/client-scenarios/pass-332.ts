import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server wants an account after the password, and refuses whatever account it gets.',
  codes: [332, 530],
  problem: 'unexpected-reply',
  task: 'list',
  answers: [
    { to: 'PASS', reply: '332 Account required for login.' },
    { to: 'ACCT', reply: '530 Unknown account.' },
  ],
};
