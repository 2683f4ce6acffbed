import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server finds the name of the file malformed.',
  codes: [501],
  problem: 'bad-argument',
  task: 'download',
  answers: [{ to: 'RETR', reply: '501 Malformed file name.' }],
};
