import type { Message } from './message.ts';

/** What ftputil says, recorded in 5.0.4. */
export const ftputil: readonly Message[] = [
  {
    id: 'ftputil/timed-out',
    software: 'ftputil',
    role: 'client',
    template: 'timed out',
    problem: 'reply-timeout',
    alternatives: ['passive-port-blocked', 'cannot-connect'],
    evidence: ['capture:ftputil/greeting-silence'],
  },
  {
    id: 'ftputil/tls-closed',
    software: 'ftputil',
    role: 'client',
    template: 'TLS/SSL connection has been closed (EOF)',
    problem: 'tls-handshake-failed',
    evidence: ['capture:ftputil/auth-234-closed'],
  },
  {
    id: 'ftputil/debugging-info',
    software: 'ftputil',
    role: 'client',
    template: 'Debugging info: ftputil {text}',
    evidence: ['capture:ftputil/auth-234-closed'],
  },
];
