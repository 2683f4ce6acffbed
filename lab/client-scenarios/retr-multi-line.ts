import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 550 has three lines.',
  codes: [550],
  problem: 'file-not-found',
  task: 'download',
  answers: [
    { to: 'RETR', reply: '550-hello.txt cannot be sent.\n    It was moved last year.\n550 Ask the administrator.' },
  ],
};
