import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not let files be deleted.',
  codes: [502],
  problem: 'command-denied',
  task: 'delete',
  answers: [{ to: 'DELE', reply: '502 Command not implemented.' }],
};
