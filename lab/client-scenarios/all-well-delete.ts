import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A file is deleted, and nothing goes wrong.',
  codes: [250],
  task: 'delete',
  answers: [],
};
