import type { Message } from './message.ts';

/** What the npm package ftp throws, read in 0.3.10. */
export const nodeFtp: readonly Message[] = [
  {
    id: 'node-ftp/not-secured',
    software: 'node-ftp',
    role: 'client',
    template: 'Unable to secure connection(s)',
    problem: 'tls-not-available',
    evidence: ['node-ftp#lib/connection.js:202'],
  },
  {
    id: 'node-ftp/password-required',
    software: 'node-ftp',
    role: 'client',
    template: 'Password required',
    problem: 'wrong-password',
    evidence: ['node-ftp#lib/connection.js:223'],
  },
  {
    id: 'node-ftp/connect-timeout',
    software: 'node-ftp',
    role: 'client',
    template: 'Timeout while connecting to server',
    problem: 'cannot-connect',
    evidence: ['node-ftp#lib/connection.js:308'],
  },
  {
    id: 'node-ftp/data-error',
    software: 'node-ftp',
    role: 'client',
    template: 'Unexpected data connection error: {text}',
    problem: 'transfer-interrupted',
    evidence: ['node-ftp#lib/connection.js:468'],
  },
  {
    id: 'node-ftp/no-pasv-parse',
    software: 'node-ftp',
    role: 'client',
    template: 'Unable to parse PASV server response',
    problem: 'unexpected-reply',
    evidence: ['node-ftp#lib/connection.js:867'],
  },
  {
    id: 'node-ftp/data-timeout',
    software: 'node-ftp',
    role: 'client',
    template: 'Timed out while making data connection',
    problem: 'passive-port-blocked',
    alternatives: ['private-ip-in-pasv'],
    evidence: ['node-ftp#lib/connection.js:911'],
  },
  {
    id: 'node-ftp/file-not-found',
    software: 'node-ftp',
    role: 'client',
    template: 'File not found',
    problem: 'file-not-found',
    evidence: ['node-ftp#lib/connection.js:816'],
  },
];
