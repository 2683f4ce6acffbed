import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The data stops in the middle of the file, and both connections stay open.',
  codes: [],
  problem: 'reply-timeout',
  task: 'download',
  isLarge: true,
  answers: [{ to: 'RETR', data: { bytes: 100000, then: 'stall' } }],
};
