import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses the file with a code of its own invention.',
  codes: [],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'RETR', reply: '599 This server is closed on Sundays.' }],
};
