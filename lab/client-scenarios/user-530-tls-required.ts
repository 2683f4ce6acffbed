import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers USER with 530, because it wants TLS first.',
  codes: [530],
  problem: 'tls-required',
  task: 'list',
  answers: [{ to: 'USER', reply: '530 Non-anonymous sessions must use encryption.' }],
};
