import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers RETR with words that no code precedes, and with nothing else.',
  codes: [],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'RETR', reply: 'No such file.' }],
};
