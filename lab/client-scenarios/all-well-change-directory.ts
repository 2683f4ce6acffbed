import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A directory is entered, and nothing goes wrong.',
  codes: [250],
  task: 'change-directory',
  answers: [],
};
