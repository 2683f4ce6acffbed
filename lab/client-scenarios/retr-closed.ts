import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server closes the control connection when RETR comes, without a reply.',
  codes: [],
  problem: 'connection-closed-by-server',
  task: 'download',
  answers: [{ to: 'RETR', reply: '', then: 'close' }],
};
