import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server may not read the directory.',
  codes: [550],
  problem: 'permission-denied',
  task: 'list',
  answers: [{ to: 'LIST NLST MLSD', reply: '550 Permission denied.' }],
};
