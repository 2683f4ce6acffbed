import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The size of a file is asked for, and nothing goes wrong.',
  codes: [213],
  task: 'size',
  answers: [],
};
