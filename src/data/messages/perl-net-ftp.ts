import type { Message } from './message.ts';

/** What Net::FTP of Perl makes up, read in 3.14. */
export const perlNetFtp: readonly Message[] = [
  {
    id: 'perl-net-ftp/timeout',
    software: 'perl-net-ftp',
    role: 'client',
    code: 421,
    template: '[Net::FTP] Timeout',
    problem: 'reply-timeout',
    evidence: ['libnet#Net/Cmd.pm:247'],
  },
  {
    id: 'perl-net-ftp/closed',
    software: 'perl-net-ftp',
    role: 'client',
    code: 421,
    template: '[Net::FTP] Connection closed',
    problem: 'connection-closed-by-server',
    evidence: ['libnet#Net/Cmd.pm:256'],
  },
  {
    id: 'perl-net-ftp/unsupported',
    software: 'perl-net-ftp',
    role: 'client',
    code: 580,
    template: 'Unsupported command',
    problem: 'command-not-supported',
    evidence: ['libnet#Net/Cmd.pm:315'],
  },
  {
    id: 'perl-net-ftp/timeout-at',
    software: 'perl-net-ftp',
    role: 'client',
    template: 'Timeout at {path} line {number}.',
    problem: 'transfer-interrupted',
    alternatives: ['reply-timeout', 'cannot-connect'],
    evidence: ['capture:perl-net-ftp/retr-stall'],
  },
  {
    id: 'perl-net-ftp/data-not-closed',
    software: 'perl-net-ftp',
    role: 'client',
    template: 'Unable to close datastream at {path} line {number}.',
    problem: 'transfer-interrupted',
    evidence: ['capture:perl-net-ftp/retr-426-once'],
  },
];
