import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The first login is answered with 421 and closed; the next one would succeed.',
  codes: [421],
  problem: 'too-many-connections',
  task: 'download',
  answers: [{ to: 'PASS', times: 1, reply: '421 Too many connections for this user.', then: 'close' }],
};
