import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server announces the transfer, and then says with 550 that the file cannot be read.',
  codes: [150, 550],
  problem: 'permission-denied',
  task: 'download',
  answers: [{ to: 'RETR', data: { bytes: 0, then: 'end' }, completion: '550 hello.txt: Permission denied.' }],
};
