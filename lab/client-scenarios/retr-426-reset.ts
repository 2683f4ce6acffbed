import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The data connection is reset in the middle of the file, and 426 follows.',
  codes: [426],
  problem: 'transfer-interrupted',
  task: 'download',
  isLarge: true,
  answers: [
    { to: 'RETR', data: { bytes: 100000, then: 'reset' }, completion: '426 Connection closed; transfer aborted.' },
  ],
};
