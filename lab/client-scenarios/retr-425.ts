import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says at once that it cannot open the data connection.',
  codes: [425],
  problem: 'no-data-connection',
  task: 'download',
  answers: [{ to: 'RETR', reply: '425 Cannot open data connection.' }],
};
