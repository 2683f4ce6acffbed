import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file is locked.',
  codes: [450],
  problem: 'file-locked',
  task: 'download',
  answers: [{ to: 'RETR', reply: '450 hello.txt: File busy.' }],
};
