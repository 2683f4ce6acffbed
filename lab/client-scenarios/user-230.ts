import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server answers USER with 230 and wants no password.',
  codes: [230],
  task: 'list',
  answers: [{ to: 'USER', reply: '230 User anna logged in.' }],
};
