import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not allow the new name.',
  codes: [553],
  problem: 'rename-refused',
  task: 'rename',
  answers: [{ to: 'RNTO', reply: '553 File name not allowed.' }],
};
