import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server fails before it sends the file.',
  codes: [451],
  problem: 'server-local-error',
  task: 'download',
  answers: [{ to: 'RETR', reply: '451 Local error in processing.' }],
};
