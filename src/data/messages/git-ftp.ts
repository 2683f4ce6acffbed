import type { Message } from './message.ts';

/** What git-ftp shows, read in 1.6.0. */
export const gitFtp: readonly Message[] = [
  {
    id: 'git-ftp/access-denied',
    software: 'git-ftp',
    role: 'client',
    template:
      'Access to resource denied. This usually means that the file or directory does not exist. Wrong path? exiting...',
    problem: 'directory-not-found',
    alternatives: ['file-not-found'],
    evidence: ['git-ftp#git-ftp:351'],
  },
  {
    id: 'git-ftp/cannot-log-in',
    software: 'git-ftp',
    role: 'client',
    template: "Can't access remote '{text}'. Failed to log in. Correct user and password? exiting...",
    problem: 'wrong-password',
    evidence: ['git-ftp#git-ftp:352'],
  },
  {
    id: 'git-ftp/does-not-exist',
    software: 'git-ftp',
    role: 'client',
    template: 'The resource does not exist. exiting...',
    problem: 'file-not-found',
    evidence: ['git-ftp#git-ftp:353'],
  },
  {
    id: 'git-ftp/cannot-access',
    software: 'git-ftp',
    role: 'client',
    template: "Can't access remote '{text}'. Network down? Wrong URL? exiting...",
    problem: 'cannot-connect',
    evidence: ['git-ftp#git-ftp:354'],
  },
  {
    id: 'git-ftp/remote-locked',
    software: 'git-ftp',
    role: 'client',
    template: 'Remote locked by {user}.',
    evidence: ['git-ftp#git-ftp:1494'],
  },
];
