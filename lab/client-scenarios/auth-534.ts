import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client must use TLS, and the policy of the server forbids it.',
  codes: [534],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '534 TLS is not allowed by policy.' }],
};
