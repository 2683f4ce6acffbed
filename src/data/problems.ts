import type { ProblemId } from './problem-ids.ts';
import type { Fixer } from './types.ts';

/**
 * Where in a session a problem shows.
 *
 * - connect: before the greeting
 * - tls: while the control connection is being encrypted
 * - login: USER, PASS, ACCT
 * - command: a command that needs no data connection
 * - data-connection: while the data connection is being opened
 * - transfer: once the data connection stands
 * - idle: between commands
 * - any: at any time
 */
export type Phase = (typeof phases)[number];

/** The phases in the order of a session. */
export const phases = ['connect', 'tls', 'login', 'command', 'data-connection', 'transfer', 'idle', 'any'] as const;

export interface Problem {
  phase: Phase;
  /** The reply codes it shows with, the most usual first; empty where the client alone notices it. */
  codes: readonly number[];
  /** Who can mend it, the likeliest first. */
  fixers: readonly Fixer[];
  /** Ids of the problems that it is taken for, because the reply or the symptom is the same. */
  mistakenFor: readonly ProblemId[];
}

/** What is actually wrong, by id. */
const problems: Record<ProblemId, Problem> = {
  'cannot-connect': {
    phase: 'connect',
    codes: [],
    fixers: ['you', 'network', 'administrator'],
    mistakenFor: ['wrong-protocol', 'reply-timeout', 'ip-not-allowed'],
  },
  'reply-timeout': {
    phase: 'any',
    codes: [],
    fixers: ['network', 'administrator'],
    mistakenFor: ['passive-port-blocked', 'cannot-connect', 'wrong-protocol', 'idle-timeout'],
  },
  'connection-closed-by-server': {
    phase: 'any',
    codes: [421, 500],
    fixers: ['administrator', 'network'],
    mistakenFor: ['idle-timeout', 'too-many-connections', 'ip-not-allowed'],
  },
  'wrong-protocol': {
    phase: 'connect',
    codes: [500, 421],
    fixers: ['you', 'administrator'],
    mistakenFor: ['connection-closed-by-server', 'tls-handshake-failed', 'cannot-connect'],
  },
  'ip-not-allowed': {
    phase: 'connect',
    codes: [421, 530],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'connection-closed-by-server', 'too-many-connections'],
  },
  'too-many-connections': {
    phase: 'login',
    codes: [421, 530],
    fixers: ['you', 'administrator'],
    mistakenFor: ['wrong-password', 'ip-not-allowed', 'connection-closed-by-server'],
  },
  'idle-timeout': {
    phase: 'idle',
    codes: [421],
    fixers: ['you', 'administrator', 'programmer'],
    mistakenFor: ['connection-closed-by-server', 'reply-timeout', 'transfer-interrupted'],
  },
  'not-logged-in': {
    phase: 'command',
    codes: [530, 503],
    fixers: ['you', 'programmer'],
    mistakenFor: ['wrong-password', 'permission-denied', 'tls-required'],
  },
  'wrong-password': {
    phase: 'login',
    codes: [530, 430],
    fixers: ['you', 'administrator'],
    mistakenFor: ['account-denied', 'shell-not-allowed', 'home-directory-unavailable', 'tls-required'],
  },
  'account-denied': {
    phase: 'login',
    codes: [530],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'shell-not-allowed', 'permission-denied'],
  },
  'shell-not-allowed': {
    phase: 'login',
    codes: [530],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'account-denied'],
  },
  'puredb-not-rebuilt': {
    phase: 'login',
    codes: [530, 421],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'home-directory-unavailable'],
  },
  'anonymous-refused': {
    phase: 'login',
    codes: [530],
    fixers: ['you', 'administrator'],
    mistakenFor: ['wrong-password', 'tls-required'],
  },
  'anonymous-only': {
    phase: 'login',
    codes: [530],
    fixers: ['you', 'administrator'],
    mistakenFor: ['wrong-password', 'account-denied'],
  },
  'home-directory-unavailable': {
    phase: 'login',
    codes: [530, 421, 500, 550],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'permission-denied', 'writable-chroot-root'],
  },
  'writable-chroot-root': {
    phase: 'login',
    codes: [500],
    fixers: ['administrator'],
    mistakenFor: ['wrong-password', 'connection-closed-by-server', 'home-directory-unavailable'],
  },
  'vsftpd-sandbox-failure': {
    phase: 'any',
    codes: [500],
    fixers: ['administrator'],
    mistakenFor: ['connection-closed-by-server', 'home-directory-unavailable', 'server-config-error'],
  },
  'server-config-error': {
    phase: 'any',
    codes: [500, 421],
    fixers: ['administrator'],
    mistakenFor: ['server-local-error', 'connection-closed-by-server'],
  },
  'server-local-error': {
    phase: 'any',
    codes: [451, 550, 421, 500],
    fixers: ['administrator'],
    mistakenFor: ['transfer-interrupted', 'server-config-error'],
  },
  'tls-required': {
    phase: 'login',
    codes: [530, 534, 550, 421, 503],
    fixers: ['you', 'administrator'],
    mistakenFor: ['wrong-password', 'permission-denied', 'data-protection-required'],
  },
  'tls-not-available': {
    phase: 'tls',
    codes: [500, 502, 504, 530, 431],
    fixers: ['you', 'administrator'],
    mistakenFor: ['command-not-supported', 'not-logged-in', 'tls-handshake-failed'],
  },
  'tls-handshake-failed': {
    phase: 'tls',
    codes: [421, 500, 425, 522],
    fixers: ['administrator', 'you', 'programmer'],
    mistakenFor: ['tls-certificate-rejected', 'tls-session-reuse-required', 'wrong-protocol'],
  },
  'tls-certificate-rejected': {
    phase: 'tls',
    codes: [],
    fixers: ['administrator', 'you'],
    mistakenFor: ['tls-handshake-failed'],
  },
  'tls-session-reuse-required': {
    phase: 'data-connection',
    codes: [425, 522],
    fixers: ['programmer', 'administrator', 'you'],
    mistakenFor: ['passive-port-blocked', 'data-protection-required', 'tls-handshake-failed'],
  },
  'tls-not-closed-cleanly': {
    phase: 'transfer',
    codes: [426, 226],
    fixers: ['programmer', 'administrator'],
    mistakenFor: ['transfer-interrupted', 'tls-handshake-failed'],
  },
  'data-protection-required': {
    phase: 'data-connection',
    codes: [522, 521, 534, 550, 425],
    fixers: ['you', 'programmer', 'administrator'],
    mistakenFor: ['tls-session-reuse-required', 'tls-required', 'permission-denied'],
  },
  'proftpd-tls13-upload': {
    phase: 'transfer',
    codes: [450, 426],
    fixers: ['administrator', 'you'],
    mistakenFor: ['transfer-interrupted', 'storage-full'],
  },
  'passive-port-blocked': {
    phase: 'data-connection',
    codes: [425, 421],
    fixers: ['network', 'administrator'],
    mistakenFor: ['private-ip-in-pasv', 'reply-timeout', 'tls-session-reuse-required'],
  },
  'private-ip-in-pasv': {
    phase: 'data-connection',
    codes: [227, 425],
    fixers: ['administrator', 'you'],
    mistakenFor: ['passive-port-blocked'],
  },
  'pasv-over-ipv6': {
    phase: 'data-connection',
    codes: [425, 227, 500, 522],
    fixers: ['programmer', 'you'],
    mistakenFor: ['passive-not-supported', 'private-ip-in-pasv'],
  },
  'passive-not-supported': {
    phase: 'data-connection',
    codes: [502, 500, 550, 501],
    fixers: ['you', 'administrator'],
    mistakenFor: ['command-not-supported', 'permission-denied'],
  },
  'passive-port-exhausted': {
    phase: 'data-connection',
    codes: [425, 421, 500],
    fixers: ['administrator'],
    mistakenFor: ['passive-port-blocked', 'too-many-connections'],
  },
  'active-mode-blocked': {
    phase: 'data-connection',
    codes: [425, 550, 501],
    fixers: ['you', 'network'],
    mistakenFor: ['passive-port-blocked', 'port-address-refused'],
  },
  'port-address-refused': {
    phase: 'data-connection',
    codes: [500, 501],
    fixers: ['you', 'network'],
    mistakenFor: ['active-mode-blocked', 'bad-argument', 'command-not-supported'],
  },
  'data-connection-ip-mismatch': {
    phase: 'data-connection',
    codes: [425],
    fixers: ['network', 'administrator'],
    mistakenFor: ['passive-port-blocked', 'private-ip-in-pasv'],
  },
  'no-data-connection': {
    phase: 'data-connection',
    codes: [425, 503],
    fixers: ['programmer'],
    mistakenFor: ['passive-port-blocked', 'active-mode-blocked', 'bad-sequence'],
  },
  'transfer-interrupted': {
    phase: 'transfer',
    codes: [426, 451, 425],
    fixers: ['network', 'administrator', 'you'],
    mistakenFor: ['tls-not-closed-cleanly', 'proftpd-tls13-upload', 'storage-full'],
  },
  'file-not-found': {
    phase: 'command',
    codes: [550, 450],
    fixers: ['you'],
    mistakenFor: ['permission-denied', 'directory-not-found'],
  },
  'directory-not-found': {
    phase: 'command',
    codes: [550, 553],
    fixers: ['you'],
    mistakenFor: ['permission-denied', 'file-not-found'],
  },
  'permission-denied': {
    phase: 'command',
    codes: [550, 553],
    fixers: ['administrator', 'you'],
    mistakenFor: ['write-disabled', 'file-not-found', 'directory-not-found'],
  },
  'write-disabled': {
    phase: 'command',
    codes: [550, 553],
    fixers: ['administrator'],
    mistakenFor: ['permission-denied'],
  },
  'command-denied': {
    phase: 'command',
    codes: [550, 501, 500, 502],
    fixers: ['administrator'],
    mistakenFor: ['permission-denied', 'file-not-found', 'command-not-supported'],
  },
  'command-not-supported': {
    phase: 'command',
    codes: [500, 502, 504, 501],
    fixers: ['you', 'programmer'],
    mistakenFor: ['command-garbled', 'bad-argument', 'command-denied'],
  },
  'command-garbled': {
    phase: 'command',
    codes: [500, 501, 550, 421],
    fixers: ['programmer', 'you'],
    mistakenFor: ['command-not-supported', 'file-not-found', 'bad-argument'],
  },
  'bad-argument': {
    phase: 'command',
    codes: [501, 504, 500, 522, 536],
    fixers: ['you', 'programmer'],
    mistakenFor: ['command-not-supported', 'command-garbled'],
  },
  'bad-sequence': {
    phase: 'command',
    codes: [503, 530, 501, 500, 550],
    fixers: ['programmer', 'you'],
    mistakenFor: ['not-logged-in', 'wrong-password', 'no-data-connection'],
  },
  'not-a-file': {
    phase: 'command',
    codes: [550],
    fixers: ['you'],
    mistakenFor: ['file-not-found', 'permission-denied'],
  },
  'directory-already-exists': {
    phase: 'command',
    codes: [550, 521],
    fixers: ['you', 'programmer'],
    mistakenFor: ['permission-denied'],
  },
  'directory-not-empty': {
    phase: 'command',
    codes: [550],
    fixers: ['you'],
    mistakenFor: ['permission-denied'],
  },
  'filename-not-allowed': {
    phase: 'command',
    codes: [553, 550, 501],
    fixers: ['you', 'administrator'],
    mistakenFor: ['permission-denied', 'file-not-found'],
  },
  'file-locked': {
    phase: 'command',
    codes: [450, 550],
    fixers: ['you', 'administrator'],
    mistakenFor: ['permission-denied', 'file-not-found'],
  },
  'rename-refused': {
    phase: 'command',
    codes: [553, 550],
    fixers: ['you', 'administrator'],
    mistakenFor: ['permission-denied', 'file-not-found'],
  },
  'storage-full': {
    phase: 'transfer',
    codes: [552, 452, 550, 451, 426],
    fixers: ['administrator', 'you'],
    mistakenFor: ['transfer-interrupted', 'permission-denied'],
  },
  'empty-listing-error': {
    phase: 'transfer',
    codes: [550, 450, 226],
    fixers: ['programmer'],
    mistakenFor: ['file-not-found', 'permission-denied'],
  },
  'unexpected-reply': {
    phase: 'any',
    codes: [],
    fixers: ['programmer'],
    mistakenFor: ['connection-closed-by-server', 'wrong-protocol'],
  },
};

/** The facts of a problem. */
export function problemOf(id: ProblemId): Problem {
  return problems[id];
}
