import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows:
    'The reply 227 names the private address of a server behind a router, which cannot be reached; EPSV is not known.',
  codes: [227],
  problem: 'private-ip-in-pasv',
  task: 'download',
  answers: [
    { to: 'EPSV', reply: '500 Unknown command.' },
    { to: 'PASV', reply: '227 Entering Passive Mode (10,0,0,5,{port}).' },
  ],
};
