import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The data connection breaks after some bytes of the listing.',
  codes: [426],
  problem: 'transfer-interrupted',
  task: 'list',
  answers: [
    { to: 'LIST NLST MLSD', data: { bytes: 40, then: 'end' }, completion: '426 Connection closed; transfer aborted.' },
  ],
};
