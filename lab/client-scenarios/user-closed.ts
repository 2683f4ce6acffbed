import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server closes the connection when USER comes, without a reply.',
  codes: [],
  problem: 'connection-closed-by-server',
  task: 'list',
  answers: [{ to: 'USER', reply: '', then: 'close' }],
};
