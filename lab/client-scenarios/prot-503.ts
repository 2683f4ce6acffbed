import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says that PBSZ should have come before PROT.',
  codes: [503],
  problem: 'bad-sequence',
  task: 'list',
  tls: 'any-certificate',
  answers: [{ to: 'PROT', reply: '503 PBSZ must come first.' }],
};
