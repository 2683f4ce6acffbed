import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says 226 before it says 150, and sends the file after both.',
  codes: [226, 150],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'RETR', reply: '226 Transfer complete.\n150 Opening the data connection.', completion: '' }],
};
