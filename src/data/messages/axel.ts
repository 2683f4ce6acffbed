import type { Message } from './message.ts';

/** What axel says, recorded in 2.17.11. */
export const axel: readonly Message[] = [
  {
    id: 'axel/unexpectedly-closed',
    software: 'axel',
    role: 'client',
    template: 'Connection {number} unexpectedly closed',
    problem: 'transfer-interrupted',
    alternatives: ['connection-closed-by-server'],
    evidence: ['capture:axel/retr-426-once'],
  },
  {
    id: 'axel/connection-gone',
    software: 'axel',
    role: 'client',
    template: 'Connection gone.',
    problem: 'connection-closed-by-server',
    evidence: ['capture:axel/passive-silence'],
  },
  {
    id: 'axel/unknown-error',
    software: 'axel',
    role: 'client',
    template: 'ERROR -1: Unknown Error.',
    evidence: ['capture:axel/type-twice'],
  },
  {
    id: 'axel/connection-error',
    software: 'axel',
    role: 'client',
    template: 'Error on connection {number}! Connection closed',
    problem: 'transfer-interrupted',
    alternatives: ['connection-closed-by-server'],
    evidence: ['capture:axel/retr-426-reset'],
  },
  {
    id: 'axel/no-passive',
    software: 'axel',
    role: 'client',
    template: 'Error opening passive data connection.',
    problem: 'passive-port-blocked',
    alternatives: ['unexpected-reply'],
    evidence: ['capture:axel/pasv-malformed'],
  },
  {
    id: 'axel/file-not-found',
    software: 'axel',
    role: 'client',
    template: 'File not found.',
    problem: 'file-not-found',
    evidence: ['capture:axel/type-twice'],
  },
];
