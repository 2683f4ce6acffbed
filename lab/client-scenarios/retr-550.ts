import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file does not exist.',
  codes: [550],
  problem: 'file-not-found',
  task: 'download',
  answers: [{ to: 'RETR', reply: '550 hello.txt: No such file or directory.' }],
};
