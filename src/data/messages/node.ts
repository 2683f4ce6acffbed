import type { Message } from './message.ts';

/** What Node says of a failed connection, through basic-ftp, ftp and jsftp, read in 24.21.0. */
export const node: readonly Message[] = [
  {
    id: 'node/refused',
    software: 'node',
    role: 'client',
    template: 'connect ECONNREFUSED {address}:{port}',
    problem: 'cannot-connect',
    alternatives: ['passive-port-blocked'],
    evidence: ['node#lib/internal/errors.js:ExceptionWithHostPort'],
  },
  {
    id: 'node/timed-out',
    software: 'node',
    role: 'client',
    template: 'connect ETIMEDOUT {address}:{port}',
    problem: 'cannot-connect',
    alternatives: ['passive-port-blocked'],
    evidence: ['node#lib/internal/errors.js:ExceptionWithHostPort'],
  },
  {
    id: 'node/no-route',
    software: 'node',
    role: 'client',
    template: 'connect EHOSTUNREACH {address}:{port}',
    problem: 'cannot-connect',
    alternatives: ['private-ip-in-pasv'],
    evidence: ['node#lib/internal/errors.js:ExceptionWithHostPort'],
  },
  {
    id: 'node/reset',
    software: 'node',
    role: 'client',
    template: 'read ECONNRESET',
    problem: 'connection-closed-by-server',
    evidence: ['node#lib/internal/errors.js:ErrnoException'],
  },
  {
    id: 'node/name-not-found',
    software: 'node',
    role: 'client',
    template: 'getaddrinfo ENOTFOUND {host}',
    problem: 'cannot-connect',
    evidence: ['node#lib/internal/errors.js:DNSException'],
  },
  {
    id: 'node/disconnected-before-tls',
    software: 'node',
    role: 'client',
    template: 'Client network socket disconnected before secure TLS connection was established',
    problem: 'tls-handshake-failed',
    alternatives: ['connection-closed-by-server'],
    evidence: ['node#lib/_tls_wrap.js:onConnectEnd'],
  },
];
