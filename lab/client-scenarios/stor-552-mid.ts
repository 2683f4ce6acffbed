import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The quota is used up in the middle of the upload.',
  codes: [552],
  problem: 'storage-full',
  task: 'upload',
  isLarge: true,
  answers: [{ to: 'STOR APPE', data: { bytes: 100000, then: 'reset' }, completion: '552 Quota exceeded.' }],
};
