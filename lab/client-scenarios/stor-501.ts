import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server finds the name of the uploaded file malformed.',
  codes: [501],
  problem: 'bad-argument',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '501 Malformed file name.' }],
};
