import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A file is uploaded, and nothing goes wrong.',
  codes: [150, 226],
  task: 'upload',
  answers: [],
};
