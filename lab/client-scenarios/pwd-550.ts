import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not say which directory it is in.',
  codes: [550],
  problem: 'permission-denied',
  task: 'list',
  answers: [{ to: 'PWD XPWD', reply: '550 Cannot determine the current directory.' }],
};
