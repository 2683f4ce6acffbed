import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not do the level of protection that the client wants.',
  codes: [536],
  problem: 'tls-not-available',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'PROT', reply: '536 Protection level not supported.' }],
};
