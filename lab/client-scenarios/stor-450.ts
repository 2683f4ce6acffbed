import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'Somebody else has the file open.',
  codes: [450],
  problem: 'file-locked',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '450 new.txt: File busy.' }],
};
