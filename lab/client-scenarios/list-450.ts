import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server has nothing to list, and says so with 450.',
  codes: [450],
  problem: 'empty-listing-error',
  task: 'list',
  answers: [{ to: 'LIST NLST MLSD', reply: '450 No files found.' }],
};
