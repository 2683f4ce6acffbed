import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The directory may not be written.',
  codes: [550],
  problem: 'permission-denied',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '550 new.txt: Permission denied.' }],
};
