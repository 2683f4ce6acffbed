import type { Message } from './message.ts';

/** What DrFTPD says, read in 4.0.11. */
export const drftpd: readonly Message[] = [
  {
    id: 'drftpd/no-slaves',
    software: 'drftpd',
    role: 'server',
    code: 450,
    template: 'No transfer-slave(s) available',
    problem: 'server-local-error',
    evidence: ['drftpd#src/core/master/src/main/java/org/drftpd/master/commands/StandardCommandManager.java:118'],
  },
  {
    id: 'drftpd/slave-offline',
    software: 'drftpd',
    role: 'server',
    code: 426,
    template: 'Slave went offline during transfer',
    problem: 'transfer-interrupted',
    evidence: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java:1040',
    ],
  },
  {
    id: 'drftpd/transfer-failed',
    software: 'drftpd',
    role: 'server',
    code: 426,
    template: 'Transfer failed',
    problem: 'transfer-interrupted',
    evidence: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java:1028',
    ],
  },
  {
    id: 'drftpd/no-fxp',
    software: 'drftpd',
    role: 'server',
    code: 426,
    template: 'You are not allowed to FXP from here.',
    problem: 'port-address-refused',
    evidence: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java:1022',
    ],
  },
  {
    id: 'drftpd/too-slow',
    software: 'drftpd',
    role: 'server',
    code: 426,
    template: 'You are transferring too slow',
    problem: 'transfer-interrupted',
    evidence: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java:1019',
    ],
  },
  {
    id: 'drftpd/still-uploading',
    software: 'drftpd',
    role: 'server',
    code: 400,
    template: 'No Permission To Download A File Currently Being Uploaded.',
    problem: 'file-locked',
    evidence: ['drftpd#src/core/master/src/main/java/org/drftpd/master/permissions/denydownload/DenyDownload.java:61'],
  },
  {
    id: 'drftpd/dupe',
    software: 'drftpd',
    role: 'server',
    code: 400,
    template: 'DUPE: {path}',
    problem: 'filename-not-allowed',
    evidence: ['drftpd#src/plugins/dupecheck/src/main/java/org/drftpd/dupecheck/master/DupeCheckHooks.java:190'],
  },
  {
    id: 'drftpd/no-ssl',
    software: 'drftpd',
    role: 'server',
    code: 400,
    template: 'SSL not configured',
    problem: 'tls-not-available',
    evidence: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java:92',
    ],
  },
];
