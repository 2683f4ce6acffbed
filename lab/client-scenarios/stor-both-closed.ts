import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server closes data and control connection in the middle of the upload, without a reply.',
  codes: [],
  problem: 'connection-closed-by-server',
  task: 'upload',
  isLarge: true,
  answers: [{ to: 'STOR APPE', data: { bytes: 100000, then: 'reset' }, completion: '', then: 'close' }],
};
