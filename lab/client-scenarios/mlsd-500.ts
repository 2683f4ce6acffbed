import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not know MLSD, nor MLST.',
  codes: [500],
  problem: 'command-not-supported',
  task: 'list',
  answers: [{ to: 'MLSD MLST', reply: '500 Unknown command.' }],
};
