import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server fails while it reads the directory.',
  codes: [451],
  problem: 'server-local-error',
  task: 'list',
  answers: [{ to: 'LIST NLST MLSD', reply: '451 Local error in processing.' }],
};
