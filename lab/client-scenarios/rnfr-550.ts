import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file to rename does not exist.',
  codes: [550],
  problem: 'file-not-found',
  task: 'rename',
  answers: [{ to: 'RNFR', reply: '550 old.txt: No such file or directory.' }],
};
