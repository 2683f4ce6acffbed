import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The code of the reply has lost a digit.',
  codes: [],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'RETR', reply: '55 No such file.' }],
};
