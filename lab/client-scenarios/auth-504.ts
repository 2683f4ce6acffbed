import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client must use TLS, and the server does not know this mechanism.',
  codes: [504],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '504 Unknown security mechanism.' }],
};
