import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server closes the connection at once, without a word.',
  codes: [],
  problem: 'connection-closed-by-server',
  task: 'list',
  answers: [{ to: 'greeting', reply: '', then: 'close' }],
};
