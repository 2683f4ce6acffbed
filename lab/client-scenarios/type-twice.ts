import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers TYPE twice, so that every later reply seems to belong to the next command.',
  codes: [200],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [{ to: 'TYPE', times: 1, reply: '200 Type set.\n200 Type set.' }],
};
