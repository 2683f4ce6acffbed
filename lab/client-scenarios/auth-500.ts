import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client must use TLS, and the server does not know AUTH.',
  codes: [500],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '500 Unknown command.' }],
};
