import type { Message } from './message.ts';

/** What ftplib of Python and the TLS under it raise besides the reply itself, read in 3.11.2. */
export const ftplib: readonly Message[] = [
  {
    id: 'ftplib/too-long',
    software: 'ftplib',
    role: 'client',
    template: 'got more than {number} bytes',
    problem: 'wrong-protocol',
    evidence: ['ftplib#ftplib.py:214'],
  },
  {
    id: 'ftplib/not-using-tls',
    software: 'ftplib',
    role: 'client',
    template: 'not using TLS',
    problem: 'bad-sequence',
    evidence: ['ftplib#ftplib.py:763'],
  },
  {
    id: 'ftplib/already-using-tls',
    software: 'ftplib',
    role: 'client',
    template: 'Already using TLS',
    problem: 'bad-sequence',
    evidence: ['ftplib#ftplib.py:751'],
  },
  {
    id: 'ftplib/newline',
    software: 'ftplib',
    role: 'client',
    template: 'an illegal newline character should not be contained',
    problem: 'command-garbled',
    evidence: ['ftplib#ftplib.py:197'],
  },
  {
    id: 'ftplib/eof',
    software: 'ftplib',
    role: 'client',
    template: 'EOF occurred in violation of protocol',
    problem: 'tls-not-closed-cleanly',
    alternatives: ['tls-handshake-failed'],
    evidence: ['ftplib#Modules/_ssl.c:PySSL_SetError'],
  },
  {
    id: 'ftplib/read-timed-out',
    software: 'ftplib',
    role: 'client',
    template: 'The read operation timed out',
    problem: 'reply-timeout',
    alternatives: ['passive-port-blocked'],
    evidence: ['ftplib#Modules/_ssl.c:_ssl__SSLSocket_read_impl'],
  },
  {
    id: 'ftplib/handshake-timed-out',
    software: 'ftplib',
    role: 'client',
    template: 'The handshake operation timed out',
    problem: 'tls-handshake-failed',
    alternatives: ['wrong-protocol'],
    evidence: ['ftplib#Modules/_ssl.c:_ssl__SSLSocket_do_handshake_impl'],
  },
];
