// Ships to the browser.

/** The ids of all problems, in the order of the table. Ids are permanent. */
export const problemIds = [
  'cannot-connect',
  'reply-timeout',
  'connection-closed-by-server',
  'wrong-protocol',
  'ip-not-allowed',
  'too-many-connections',
  'idle-timeout',
  'not-logged-in',
  'wrong-password',
  'account-denied',
  'shell-not-allowed',
  'puredb-not-rebuilt',
  'anonymous-refused',
  'anonymous-only',
  'home-directory-unavailable',
  'writable-chroot-root',
  'vsftpd-sandbox-failure',
  'server-config-error',
  'server-local-error',
  'tls-required',
  'tls-not-available',
  'tls-handshake-failed',
  'tls-certificate-rejected',
  'tls-session-reuse-required',
  'tls-not-closed-cleanly',
  'data-protection-required',
  'proftpd-tls13-upload',
  'passive-port-blocked',
  'private-ip-in-pasv',
  'pasv-over-ipv6',
  'passive-not-supported',
  'passive-port-exhausted',
  'active-mode-blocked',
  'port-address-refused',
  'data-connection-ip-mismatch',
  'no-data-connection',
  'transfer-interrupted',
  'file-not-found',
  'directory-not-found',
  'permission-denied',
  'write-disabled',
  'command-denied',
  'command-not-supported',
  'command-garbled',
  'bad-argument',
  'bad-sequence',
  'not-a-file',
  'directory-already-exists',
  'directory-not-empty',
  'filename-not-allowed',
  'file-locked',
  'rename-refused',
  'storage-full',
  'empty-listing-error',
  'unexpected-reply',
] as const;

/** The id of a problem. */
export type ProblemId = (typeof problemIds)[number];

/** Whether the word is the id of a problem. */
export function isProblem(id: string): id is ProblemId {
  return problemIds.some((one) => one === id);
}
