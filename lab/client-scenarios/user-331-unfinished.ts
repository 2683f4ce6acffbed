import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 331 begins with a hyphen after the code, and its last line never comes.',
  codes: [331],
  problem: 'reply-timeout',
  task: 'list',
  answers: [{ to: 'USER', reply: '331-Password required for anna.' }],
};
