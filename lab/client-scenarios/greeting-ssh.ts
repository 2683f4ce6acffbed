import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The other end greets as an SSH server does.',
  codes: [],
  problem: 'wrong-protocol',
  task: 'list',
  answers: [{ to: 'greeting', reply: 'SSH-2.0-OpenSSH_9.2' }],
};
