import type { Message } from './message.ts';

/** What the client of aioftp says, recorded in 0.21.4. */
export const aioftpClient: readonly Message[] = [
  {
    id: 'aioftp-client/unexpected-reply',
    software: 'aioftp-client',
    role: 'client',
    template: 'Waiting for ({text}) but got {number} [',
    evidence: ['capture:aioftp-client/retr-550'],
  },
  {
    id: 'aioftp-client/connect-call-failed',
    software: 'aioftp-client',
    role: 'client',
    template: "Connect call failed ('{address}', {port})",
    problem: 'passive-port-blocked',
    evidence: ['capture:aioftp-client/passive-refused'],
  },
  {
    id: 'aioftp-client/pasv-not-parsed',
    software: 'aioftp-client',
    role: 'client',
    template: 'not enough values to unpack (expected at least 1, got 0)',
    problem: 'unexpected-reply',
    evidence: ['capture:aioftp-client/pasv-malformed'],
  },
  {
    id: 'aioftp-client/epsv-not-parsed',
    software: 'aioftp-client',
    role: 'client',
    template: 'tuple index out of range',
    problem: 'unexpected-reply',
    evidence: ['capture:aioftp-client/epsv-malformed'],
  },
];
