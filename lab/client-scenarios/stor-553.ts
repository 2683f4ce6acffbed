import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not allow the name of the file.',
  codes: [553],
  problem: 'filename-not-allowed',
  task: 'upload',
  answers: [{ to: 'STOR APPE', reply: '553 Could not create file.' }],
};
