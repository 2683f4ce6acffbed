import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server has forgotten which file to rename.',
  codes: [503],
  problem: 'bad-sequence',
  task: 'rename',
  answers: [{ to: 'RNTO', reply: '503 RNFR must come first.' }],
};
