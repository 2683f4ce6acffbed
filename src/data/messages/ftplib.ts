import type { Message } from './message.ts';

/** What ftplib of Python raises besides the reply itself, read in 3.11. */
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
];
