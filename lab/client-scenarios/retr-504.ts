import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not send files in this way.',
  codes: [504],
  problem: 'bad-argument',
  task: 'download',
  answers: [{ to: 'RETR', reply: '504 Not implemented for this type.' }],
};
