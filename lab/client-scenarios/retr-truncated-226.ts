import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server ends the data connection in the middle of the file, and says 226 as if nothing were missing.',
  codes: [226],
  problem: 'transfer-interrupted',
  task: 'download',
  isLarge: true,
  answers: [{ to: 'RETR', data: { bytes: 100000, then: 'end' }, completion: '226 Transfer complete.' }],
};
