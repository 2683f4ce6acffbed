import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not say what system it is.',
  codes: [502],
  problem: 'command-not-supported',
  task: 'list',
  answers: [{ to: 'SYST', reply: '502 Command not implemented.' }],
};
