import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server refuses active mode: it answers PORT and EPRT with 500.',
  codes: [500],
  problem: 'port-address-refused',
  task: 'download',
  answers: [{ to: 'PORT EPRT', reply: '500 Illegal PORT command.' }],
};
