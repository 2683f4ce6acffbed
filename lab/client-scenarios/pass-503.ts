import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says that the password came at the wrong time.',
  codes: [503],
  problem: 'bad-sequence',
  task: 'list',
  answers: [{ to: 'PASS', reply: '503 Log in with USER first.' }],
};
