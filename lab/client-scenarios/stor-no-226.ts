import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server takes the whole file, and never says 226.',
  codes: [150],
  problem: 'reply-timeout',
  task: 'upload',
  answers: [{ to: 'STOR APPE', completion: '' }],
};
