import type { Message } from './message.ts';

/** What jsftp throws, read in 2.1.3. */
export const jsftp: readonly Message[] = [
  {
    id: 'jsftp/unknown-error',
    software: 'jsftp',
    role: 'client',
    template: 'Unknown FTP error.',
    evidence: ['jsftp#lib/jsftp.js:224'],
  },
  {
    id: 'jsftp/already-authenticating',
    software: 'jsftp',
    role: 'client',
    template: 'This client is already authenticating',
    problem: 'bad-sequence',
    evidence: ['jsftp#lib/jsftp.js:302'],
  },
  {
    id: 'jsftp/no-pasv-socket',
    software: 'jsftp',
    role: 'client',
    template: 'Error when retrieving PASV socket',
    problem: 'passive-port-blocked',
    evidence: ['jsftp#lib/jsftp.js:514'],
  },
  {
    id: 'jsftp/unexpected-command',
    software: 'jsftp',
    role: 'client',
    template: 'Unexpected command {text}',
    problem: 'unexpected-reply',
    evidence: ['jsftp#lib/jsftp.js:524'],
  },
  {
    id: 'jsftp/passive-timeout',
    software: 'jsftp',
    role: 'client',
    template: 'Passive socket timeout',
    problem: 'passive-port-blocked',
    alternatives: ['private-ip-in-pasv'],
    evidence: ['jsftp#lib/jsftp.js:631'],
  },
  {
    id: 'jsftp/bad-passive',
    software: 'jsftp',
    role: 'client',
    template: 'Bad passive host/port combination',
    problem: 'unexpected-reply',
    evidence: ['jsftp#lib/jsftp.js:645'],
  },
];
