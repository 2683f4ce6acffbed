import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client must use TLS, and the server does not implement AUTH.',
  codes: [502],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '502 Command not implemented.' }],
};
