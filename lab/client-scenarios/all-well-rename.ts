import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A file is renamed, and nothing goes wrong.',
  codes: [350, 250],
  task: 'rename',
  answers: [],
};
