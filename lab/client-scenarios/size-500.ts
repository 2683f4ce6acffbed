import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server does not know SIZE when a file is downloaded.',
  codes: [500],
  problem: 'command-not-supported',
  task: 'download',
  answers: [{ to: 'SIZE', reply: '500 Unknown command.' }],
};
