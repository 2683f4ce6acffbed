import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The file to delete does not exist.',
  codes: [550],
  problem: 'file-not-found',
  task: 'delete',
  answers: [{ to: 'DELE', reply: '550 old.txt: No such file or directory.' }],
};
