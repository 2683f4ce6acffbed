import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the option UTF8.',
  codes: [501],
  problem: 'bad-argument',
  task: 'list',
  answers: [{ to: 'OPTS', reply: '501 Option not understood.' }],
};
