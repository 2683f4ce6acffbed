import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server ends the data connection in the middle of the file, and 426 follows; it does so at every try.',
  codes: [426],
  problem: 'transfer-interrupted',
  task: 'download',
  isLarge: true,
  answers: [
    { to: 'RETR', data: { bytes: 100000, then: 'end' }, completion: '426 Connection closed; transfer aborted.' },
  ],
};
