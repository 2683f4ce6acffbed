import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses to protect the data connection.',
  codes: [534],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'PROT', reply: '534 Protection is not allowed by policy.' }],
};
