import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A directory is made, and nothing goes wrong.',
  codes: [257],
  task: 'make-directory',
  answers: [],
};
