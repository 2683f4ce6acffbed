import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the password and closes the connection.',
  codes: [530],
  problem: 'wrong-password',
  task: 'download',
  answers: [{ to: 'PASS', reply: '530 Login incorrect.', then: 'close' }],
};
