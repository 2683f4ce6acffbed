import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server wants an account before it stores files.',
  codes: [532],
  problem: 'unexpected-reply',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '532 Need account for storing files.' }],
};
