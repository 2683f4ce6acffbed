import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server ends the data connection in the middle of the file, and 451 follows.',
  codes: [451],
  problem: 'server-local-error',
  task: 'download',
  isLarge: true,
  answers: [{ to: 'RETR', data: { bytes: 100000, then: 'end' }, completion: '451 Failure reading the file.' }],
};
