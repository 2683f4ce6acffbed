import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the address of the client with 530 in place of a greeting.',
  codes: [530],
  problem: 'ip-not-allowed',
  task: 'list',
  answers: [{ to: 'greeting', reply: '530 Connections from this address are not allowed.', then: 'close' }],
};
