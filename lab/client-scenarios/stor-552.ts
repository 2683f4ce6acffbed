import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The quota is used up before the upload begins.',
  codes: [552],
  problem: 'storage-full',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '552 Quota exceeded.' }],
};
