import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not implement FEAT.',
  codes: [502],
  problem: 'command-not-supported',
  task: 'download',
  answers: [{ to: 'FEAT', reply: '502 Command not implemented.' }],
};
