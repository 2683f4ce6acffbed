import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The top directory is listed, and nothing goes wrong.',
  codes: [226],
  task: 'list',
  answers: [],
};
