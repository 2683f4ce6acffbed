import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server wants a login before FEAT.',
  codes: [530],
  problem: 'not-logged-in',
  task: 'download',
  answers: [{ to: 'FEAT', reply: '530 Please log in with USER and PASS.' }],
};
