import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not know USER.',
  codes: [500],
  problem: 'command-not-supported',
  task: 'list',
  answers: [{ to: 'USER', reply: '500 Unknown command.' }],
};
