import type { Message } from './message.ts';

/** What Cyberduck shows above the reply of the server, read in its repository in 2023. */
export const cyberduck: readonly Message[] = [
  {
    id: 'cyberduck/login-failed',
    software: 'cyberduck',
    role: 'client',
    template: 'Login failed',
    problem: 'wrong-password',
    evidence: [
      'cyberduck#core/src/main/java/ch/cyberduck/core/exception/LoginFailureException.java:LoginFailureException',
    ],
  },
  {
    id: 'cyberduck/interoperability-failure',
    software: 'cyberduck',
    role: 'client',
    template: 'Interoperability failure',
    problem: 'unexpected-reply',
    evidence: [
      'cyberduck#core/src/main/java/ch/cyberduck/core/exception/InteroperabilityException.java:InteroperabilityException',
    ],
  },
  {
    id: 'cyberduck/file-not-found',
    software: 'cyberduck',
    role: 'client',
    template: 'File not found',
    problem: 'file-not-found',
    alternatives: ['permission-denied'],
    evidence: ['cyberduck#core/src/main/java/ch/cyberduck/core/exception/NotfoundException.java:NotfoundException'],
  },
  {
    id: 'cyberduck/listing-failed',
    software: 'cyberduck',
    role: 'client',
    template: 'Listing directory {path} failed',
    problem: 'passive-port-blocked',
    alternatives: ['directory-not-found'],
    evidence: ['cyberduck#ftp/src/main/java/ch/cyberduck/core/ftp/list/FTPDefaultListService.java:list'],
  },
  {
    id: 'cyberduck/cannot-delete',
    software: 'cyberduck',
    role: 'client',
    template: 'Cannot delete {path}',
    problem: 'permission-denied',
    alternatives: ['file-not-found'],
    evidence: ['cyberduck#ftp/src/main/java/ch/cyberduck/core/ftp/FTPDeleteFeature.java:delete'],
  },
  {
    id: 'cyberduck/upload-failed',
    software: 'cyberduck',
    role: 'client',
    template: 'Upload {path} failed',
    problem: 'permission-denied',
    alternatives: ['passive-port-blocked'],
    evidence: ['cyberduck#ftp/src/main/java/ch/cyberduck/core/ftp/FTPWriteFeature.java:write'],
  },
  {
    id: 'cyberduck/unsecured',
    software: 'cyberduck',
    role: 'client',
    template: 'Unsecured {text} connection',
    evidence: ['cyberduck#ftp/src/main/java/ch/cyberduck/core/ftp/FTPSession.java:alert'],
  },
];
