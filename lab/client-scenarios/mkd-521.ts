import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The directory is there already, and the server says so with 521.',
  codes: [521],
  problem: 'directory-already-exists',
  task: 'make-directory',
  answers: [{ to: 'MKD XMKD', reply: '521 "/new" directory already exists.' }],
};
