import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server takes the whole file, and then says that the disk is full.',
  codes: [452],
  problem: 'storage-full',
  task: 'upload',
  answers: [{ to: 'STOR APPE', completion: '452 Insufficient storage space.' }],
};
