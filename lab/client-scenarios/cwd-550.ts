import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The directory does not exist.',
  codes: [550],
  problem: 'directory-not-found',
  task: 'change-directory',
  answers: [{ to: 'CWD XCWD', reply: '550 dir: No such file or directory.' }],
};
