import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server takes the whole file, and then says that writing failed.',
  codes: [451],
  problem: 'server-local-error',
  task: 'upload',
  answers: [{ to: 'STOR APPE', completion: '451 Failure writing the file.' }],
};
