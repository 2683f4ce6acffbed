import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says that PASV or PORT should have come first.',
  codes: [503],
  problem: 'bad-sequence',
  task: 'download',
  answers: [{ to: 'RETR', reply: '503 Use PASV or PORT first.' }],
};
