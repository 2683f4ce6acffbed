import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The replies 227 and 229 name a port on which nobody listens.',
  codes: [227, 229],
  problem: 'passive-port-blocked',
  task: 'download',
  answers: [
    { to: 'PASV', reply: '227 Entering Passive Mode (127,0,0,1,0,1).' },
    { to: 'EPSV', reply: '229 Entering Extended Passive Mode (|||1|)' },
  ],
};
