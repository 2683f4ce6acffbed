import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The directory is made, and the reply 257 names no path.',
  codes: [257],
  task: 'make-directory',
  answers: [{ to: 'MKD XMKD', reply: '257 Directory created.' }],
};
