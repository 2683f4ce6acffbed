import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers USER with 534, because its policy wants TLS.',
  codes: [534],
  problem: 'tls-required',
  task: 'list',
  answers: [{ to: 'USER', reply: '534 Policy requires TLS.' }],
};
