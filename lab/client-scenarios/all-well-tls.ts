import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The top directory is listed over TLS by a client that accepts any certificate.',
  codes: [234, 226],
  task: 'list',
  tls: 'any-certificate',
  answers: [],
};
