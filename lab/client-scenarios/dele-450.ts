import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file to delete is locked.',
  codes: [450],
  problem: 'file-locked',
  task: 'delete',
  answers: [{ to: 'DELE', reply: '450 old.txt: File busy.' }],
};
