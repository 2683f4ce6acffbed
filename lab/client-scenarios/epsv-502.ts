import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not implement EPSV.',
  codes: [502],
  problem: 'passive-not-supported',
  task: 'download',
  answers: [{ to: 'EPSV', reply: '502 Command not implemented.' }],
};
