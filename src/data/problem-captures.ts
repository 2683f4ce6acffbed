import type { ProblemId } from './problems.ts';

/** Sessions of the lab that show a problem, and the same after its fix: `vsftpd/tls-list`. */
export interface ProblemCaptures {
  before: string;
  after?: string;
}

/** The problems that the lab can make, with the capture that shows each best, and the one with the fix where there is one. */
export const problemCaptures: Readonly<Partial<Record<ProblemId, ProblemCaptures>>> = {
  'reply-timeout': { before: 'curl/greeting-silence' },
  'connection-closed-by-server': { before: 'curl/user-closed' },
  'wrong-protocol': { before: 'vsftpd/plain-on-implicit-port', after: 'vsftpd/tls-implicit' },
  'ip-not-allowed': { before: 'vsftpd/tcp-wrappers' },
  'too-many-connections': { before: 'vsftpd/max-clients' },
  'idle-timeout': { before: 'vsftpd/idle-timeout' },
  'not-logged-in': { before: 'vsftpd/before-login-files' },
  'wrong-password': { before: 'vsftpd/wrong-password', after: 'vsftpd/login-and-quit' },
  'account-denied': { before: 'vsftpd/userlist-deny' },
  'shell-not-allowed': { before: 'proftpd/shell-not-allowed', after: 'proftpd/strict-accounts-let-in' },
  'puredb-not-rebuilt': { before: 'pure-ftpd/puredb-not-rebuilt' },
  'anonymous-refused': { before: 'vsftpd/no-anonymous', after: 'vsftpd/anonymous' },
  'anonymous-only': { before: 'vsftpd/anonymous-only', after: 'vsftpd/login-and-quit' },
  'home-directory-unavailable': { before: 'pure-ftpd/home-missing', after: 'pure-ftpd/home-created' },
  'writable-chroot-root': { before: 'vsftpd/writable-chroot', after: 'vsftpd/chroot-not-writable' },
  'server-config-error': { before: 'vsftpd/secure-chroot-dir-missing', after: 'vsftpd/login-and-quit' },
  'server-local-error': { before: 'proftpd/open-files-limit' },
  'tls-required': { before: 'vsftpd/tls-required', after: 'vsftpd/tls' },
  'tls-not-available': { before: 'vsftpd/tls-on-plain-server', after: 'vsftpd/tls' },
  'data-protection-required': { before: 'vsftpd/tls-required-data', after: 'vsftpd/tls' },
  'tls-handshake-failed': { before: 'vsftpd/tls-old-version', after: 'vsftpd/tls' },
  'tls-certificate-rejected': { before: 'curl/tls-certificate-unknown' },
  'tls-not-closed-cleanly': { before: 'vsftpd/tls-not-closed-cleanly', after: 'vsftpd/tls-lax-end' },
  'command-denied': { before: 'vsftpd/commands-denied' },
  'command-not-supported': { before: 'vsftpd/unknown-commands' },
  'tls-session-reuse-required': { before: 'vsftpd/tls-1-2-not-resumed', after: 'vsftpd/tls-no-reuse-required' },
  'file-not-found': { before: 'proftpd/retrieve' },
  'directory-not-found': { before: 'proftpd/change-directory' },
  'permission-denied': { before: 'proftpd/store' },
  'write-disabled': { before: 'vsftpd/read-only', after: 'vsftpd/store' },
  'not-a-file': { before: 'pure-ftpd/retrieve' },
  'directory-already-exists': { before: 'proftpd/make-directory' },
  'directory-not-empty': { before: 'proftpd/remove-directory' },
  'filename-not-allowed': { before: 'proftpd/path-filter' },
  'rename-refused': { before: 'proftpd/overwrite-off', after: 'proftpd/rename' },
  'storage-full': { before: 'proftpd/disk-full' },
  'empty-listing-error': { before: 'inetutils-ftpd/name-list', after: 'vsftpd/name-list' },
};
