import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server accepts the connection and says nothing.',
  codes: [],
  problem: 'reply-timeout',
  task: 'list',
  answers: [{ to: 'greeting', reply: '' }],
};
