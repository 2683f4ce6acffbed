import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The greeting is the bare code 220.',
  codes: [220],
  task: 'list',
  answers: [{ to: 'greeting', reply: '220' }],
};
