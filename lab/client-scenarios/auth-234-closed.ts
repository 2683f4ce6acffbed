import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server agrees to TLS, and closes the connection in place of the handshake.',
  codes: [234],
  problem: 'tls-handshake-failed',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'AUTH', reply: '234 Proceed with negotiation.', then: 'close' }],
};
