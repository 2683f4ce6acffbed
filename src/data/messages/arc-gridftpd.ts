import type { Message } from './message.ts';

/** What ARC gridftpd says, recorded in 6.17.0. */
export const arcGridftpd: readonly Message[] = [
  {
    id: 'arc-gridftpd/greeting',
    software: 'arc-gridftpd',
    role: 'server',
    code: 220,
    template: 'Server ready',
    evidence: ['capture:arc-gridftpd/arc-protected-commands'],
  },
  {
    id: 'arc-gridftpd/gssapi-continues',
    software: 'arc-gridftpd',
    role: 'server',
    code: 334,
    template: 'Using authentication type GSSAPI; ADAT must follow.',
    evidence: ['capture:arc-gridftpd/arc-protected-commands'],
  },
  {
    id: 'arc-gridftpd/security-data',
    software: 'arc-gridftpd',
    role: 'server',
    code: 335,
    template: 'ADAT={text}',
    evidence: ['capture:arc-gridftpd/arc-protected-commands'],
  },
];
