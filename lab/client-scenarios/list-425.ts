import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server cannot open the data connection after it has announced the listing.',
  codes: [150, 425],
  problem: 'passive-port-blocked',
  task: 'list',
  answers: [{ to: 'LIST NLST MLSD', data: 'none', completion: '425 Failed to establish connection.' }],
};
