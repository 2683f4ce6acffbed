import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 227 writes the address without brackets, which RFC 1123 allows; EPSV is not known.',
  codes: [227],
  task: 'download',
  answers: [
    { to: 'EPSV', reply: '500 Unknown command.' },
    { to: 'PASV', reply: '227 Entering Passive Mode 127,0,0,1,{port}' },
  ],
};
