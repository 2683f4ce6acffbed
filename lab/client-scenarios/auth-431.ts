import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client must use TLS, and the server cannot do it now.',
  codes: [431],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '431 TLS is not available now.' }],
};
