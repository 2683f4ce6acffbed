import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses EPSV and PASV with 502.',
  codes: [502],
  problem: 'passive-not-supported',
  task: 'download',
  answers: [{ to: 'EPSV PASV', reply: '502 Passive mode is not available.' }],
};
