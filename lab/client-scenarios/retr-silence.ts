import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server never answers RETR.',
  codes: [],
  problem: 'reply-timeout',
  task: 'download',
  answers: [{ to: 'RETR', reply: '' }],
};
