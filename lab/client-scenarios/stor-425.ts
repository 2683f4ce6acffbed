import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server cannot open the data connection for an upload.',
  codes: [425],
  problem: 'no-data-connection',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '425 Cannot open data connection.' }],
};
