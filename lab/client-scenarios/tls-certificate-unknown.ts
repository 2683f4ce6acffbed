import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The client checks the certificate of the server, which nobody signed.',
  codes: [234],
  problem: 'tls-certificate-rejected',
  task: 'list',
  tls: 'verified',
  answers: [],
};
