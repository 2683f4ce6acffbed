import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not know FEAT.',
  codes: [500],
  problem: 'command-not-supported',
  task: 'download',
  answers: [{ to: 'FEAT', reply: '500 Unknown command.' }],
};
