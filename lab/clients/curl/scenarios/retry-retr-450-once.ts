import type { ClientScenario } from '../../../client.ts';

export const scenario: ClientScenario = {
  shows: 'RETR is answered with 450 once, and curl has been told to try again.',
  codes: [450],
  problem: 'file-locked',
  task: 'download',
  mode: 'retry',
  answers: [{ to: 'RETR', times: 1, reply: '450 hello.txt: File busy.' }],
};
