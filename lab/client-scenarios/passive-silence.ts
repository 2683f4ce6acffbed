import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server never answers EPSV or PASV.',
  codes: [],
  problem: 'reply-timeout',
  task: 'download',
  answers: [{ to: 'EPSV PASV', reply: '' }],
};
