import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The whole file comes, and the last reply does not.',
  codes: [150],
  problem: 'reply-timeout',
  task: 'download',
  answers: [{ to: 'RETR', completion: '' }],
};
