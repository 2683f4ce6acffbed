import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply ends with LF in place of CRLF.',
  codes: [550],
  problem: 'file-not-found',
  task: 'download',
  answers: [{ to: 'RETR', raw: '550 hello.txt: No such file or directory.\n' }],
};
