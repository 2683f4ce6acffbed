import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 227 names no address; EPSV is not known.',
  codes: [227],
  problem: 'unexpected-reply',
  task: 'download',
  answers: [
    { to: 'EPSV', reply: '500 Unknown command.' },
    { to: 'PASV', reply: '227 Entering Passive Mode.' },
  ],
};
