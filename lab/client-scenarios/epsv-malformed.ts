import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 229 names no port.',
  codes: [229],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'EPSV', reply: '229 Entering Extended Passive Mode.' }],
};
