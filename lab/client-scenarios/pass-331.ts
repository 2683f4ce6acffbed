import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'Whatever password comes, the server asks for one again.',
  codes: [331],
  problem: 'unexpected-reply',
  task: 'list',
  answers: [{ to: 'PASS', reply: '331 Password required for anna.' }],
};
