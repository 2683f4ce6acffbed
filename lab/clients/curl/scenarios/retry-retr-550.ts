import type { ClientScenario } from '../../../client.ts';

export const scenario: ClientScenario = {
  shows: 'RETR is answered with 550, and curl has been told to try again.',
  codes: [550],
  problem: 'file-not-found',
  task: 'download',
  mode: 'retry',
  answers: [{ to: 'RETR', reply: '550 hello.txt: No such file or directory.' }],
};
