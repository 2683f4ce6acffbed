import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not understand RETR.',
  codes: [500],
  problem: 'command-garbled',
  task: 'download',
  answers: [{ to: 'RETR', reply: '500 Command not understood.' }],
};
