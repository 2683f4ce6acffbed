import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers EPSV and PASV with 425.',
  codes: [425],
  problem: 'passive-port-exhausted',
  task: 'download',
  answers: [{ to: 'EPSV PASV', reply: '425 No passive port is free.' }],
};
