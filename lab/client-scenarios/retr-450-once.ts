import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file is locked at the first try; the next one would succeed.',
  codes: [450],
  problem: 'file-locked',
  task: 'download',
  answers: [{ to: 'RETR', times: 1, reply: '450 hello.txt: File busy.' }],
};
