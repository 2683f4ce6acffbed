import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers PASS with 421 and closes the connection.',
  codes: [421],
  problem: 'too-many-connections',
  task: 'download',
  answers: [{ to: 'PASS', reply: '421 Too many connections for this user.', then: 'close' }],
};
