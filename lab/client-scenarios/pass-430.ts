import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the password with 430.',
  codes: [430],
  problem: 'wrong-password',
  task: 'download',
  answers: [{ to: 'PASS', reply: '430 Invalid username or password.' }],
};
