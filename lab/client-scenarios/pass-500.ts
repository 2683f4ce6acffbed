import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server fails while it logs the user in, and says so with 500.',
  codes: [500],
  problem: 'home-directory-unavailable',
  task: 'list',
  answers: [{ to: 'PASS', reply: '500 OOPS: cannot change directory:/home/anna', then: 'close' }],
};
