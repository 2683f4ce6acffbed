import type { ClientScenario } from '../../../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server greets with 421, and curl has been told to try again.',
  codes: [421],
  problem: 'too-many-connections',
  task: 'download',
  mode: 'retry',
  answers: [{ to: 'greeting', reply: '421 Too many connections, try again later.', then: 'close' }],
};
