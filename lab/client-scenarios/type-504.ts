import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the type of the transfer.',
  codes: [504],
  problem: 'bad-argument',
  task: 'download',
  answers: [{ to: 'TYPE', reply: '504 Type not implemented.' }],
};
