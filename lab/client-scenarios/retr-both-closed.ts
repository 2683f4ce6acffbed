import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server closes data and control connection in the middle of the file, without a reply.',
  codes: [],
  problem: 'connection-closed-by-server',
  task: 'download',
  isLarge: true,
  answers: [{ to: 'RETR', data: { bytes: 100000, then: 'reset' }, completion: '', then: 'close' }],
};
