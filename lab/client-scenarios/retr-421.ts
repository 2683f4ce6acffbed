import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers RETR with 421 and closes the connection.',
  codes: [421],
  problem: 'connection-closed-by-server',
  task: 'download',
  answers: [{ to: 'RETR', reply: '421 Service not available, closing control connection.', then: 'close' }],
};
