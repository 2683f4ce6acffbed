import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server never answers PASS.',
  codes: [],
  problem: 'reply-timeout',
  task: 'list',
  answers: [{ to: 'PASS', reply: '' }],
};
