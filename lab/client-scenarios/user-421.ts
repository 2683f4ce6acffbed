import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers USER with 421 and closes the connection.',
  codes: [421],
  problem: 'connection-closed-by-server',
  task: 'list',
  answers: [{ to: 'USER', reply: '421 Service not available.', then: 'close' }],
};
