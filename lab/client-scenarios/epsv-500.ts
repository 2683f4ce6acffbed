import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not know EPSV.',
  codes: [500],
  problem: 'passive-not-supported',
  task: 'download',
  answers: [{ to: 'EPSV', reply: '500 Unknown command.' }],
};
