import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply is the bare code 550.',
  codes: [550],
  problem: 'file-not-found',
  task: 'download',
  answers: [{ to: 'RETR', reply: '550' }],
};
