import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the user with 530 before it has heard a password.',
  codes: [530],
  problem: 'account-denied',
  task: 'list',
  answers: [{ to: 'USER', reply: '530 User anna may not log in.' }],
};
