import type { Message } from './message.ts';

/** What the FTP backend of rclone shows, read at 64ab1ac32 of its repository. */
export const rclone: readonly Message[] = [
  {
    id: 'rclone/no-connection',
    software: 'rclone',
    role: 'client',
    template: 'failed to make FTP connection to "{address}": {text}',
    problem: 'cannot-connect',
    alternatives: ['wrong-password'],
    evidence: ['rclone#backend/ftp/ftp.go:556'],
  },
  {
    id: 'rclone/list-timeout',
    software: 'rclone',
    role: 'client',
    template: 'Timeout when waiting for List',
    problem: 'reply-timeout',
    alternatives: ['passive-port-blocked'],
    evidence: ['rclone#backend/ftp/ftp.go:934'],
  },
  {
    id: 'rclone/close-timeout',
    software: 'rclone',
    role: 'client',
    template: 'Timeout when waiting for connection Close',
    problem: 'reply-timeout',
    evidence: ['rclone#backend/ftp/ftp.go:1301'],
  },
  {
    id: 'rclone/mkdir-failed',
    software: 'rclone',
    role: 'client',
    template: 'mkdir "{path}" failed: {text}',
    problem: 'permission-denied',
    alternatives: ['directory-already-exists'],
    evidence: ['rclone#backend/ftp/ftp.go:1056'],
  },
  {
    id: 'rclone/store-failed',
    software: 'rclone',
    role: 'client',
    template: 'update stor: {text}',
    problem: 'permission-denied',
    alternatives: ['write-disabled'],
    evidence: ['rclone#backend/ftp/ftp.go:1404'],
  },
  {
    id: 'rclone/move-failed',
    software: 'rclone',
    role: 'client',
    template: 'Move Rename failed: {text}',
    problem: 'rename-refused',
    evidence: ['rclone#backend/ftp/ftp.go:1130'],
  },
  {
    id: 'rclone/tls-modes',
    software: 'rclone',
    role: 'client',
    template: 'implicit TLS and explicit TLS are mutually incompatible, please revise your config',
    evidence: ['rclone#backend/ftp/ftp.go:686'],
  },
];
