import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server is full: it greets with 421 and closes the connection.',
  codes: [421],
  problem: 'too-many-connections',
  task: 'download',
  answers: [{ to: 'greeting', reply: '421 Too many connections, try again later.', then: 'close' }],
};
