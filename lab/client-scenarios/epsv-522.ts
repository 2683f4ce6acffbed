import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not do EPSV for this network protocol.',
  codes: [522],
  problem: 'passive-not-supported',
  task: 'download',
  answers: [{ to: 'EPSV', reply: '522 Network protocol not supported, use (2)' }],
};
