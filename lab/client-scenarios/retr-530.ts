import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server says after a login that somebody must log in first.',
  codes: [530],
  problem: 'not-logged-in',
  task: 'download',
  answers: [{ to: 'RETR', reply: '530 Not logged in.' }],
};
