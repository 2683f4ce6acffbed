import type { CommandName } from './commands.ts';

/**
 * The scenario that a page about a code begins with. Where a code is missing, the session is chosen that is about the
 * code, from a well-known server, and short.
 */
export const showcases: Readonly<Partial<Record<number, string>>> = {
  125: 'retrieve',
  150: 'retrieve',
  200: 'types',
  213: 'size',
  220: 'login-and-quit',
  221: 'login-and-quit',
  226: 'retrieve',
  227: 'passive',
  230: 'login-and-quit',
  234: 'tls',
  250: 'change-directory',
  257: 'make-directory',
  331: 'login-and-quit',
  350: 'rename',
  421: 'idle-timeout',
  425: 'data-connection-refused',
  426: 'client-resets-data',
  450: 'name-list',
  500: 'unknown-commands',
  503: 'rename-sequence',
  522: 'tls-1-2-not-resumed',
  530: 'wrong-password',
  550: 'retrieve',
  553: 'store',
};

/** The scenario of clients that a page about a code shows first, where several are about it. */
export const clientShowcases: Readonly<Partial<Record<number, string>>> = {
  421: 'greeting-421',
  425: 'list-425',
  426: 'retr-426',
  450: 'retr-450',
  451: 'retr-451',
  500: 'epsv-500',
  502: 'epsv-502',
  503: 'rnto-503',
  504: 'auth-504',
  522: 'list-522',
  530: 'pass-530',
  534: 'user-534',
  550: 'retr-550',
  552: 'stor-552',
  553: 'stor-553',
};

/** Readers know these; a page begins with what they are likely to run. */
export const knownServers: readonly string[] = ['vsftpd', 'proftpd', 'pure-ftpd', 'pyftpdlib'];

/** The scenario that a page about a command begins with; where a command is missing, the session is chosen. */
export const commandShowcases: Readonly<Partial<Record<CommandName, string>>> = {
  USER: 'login-and-quit',
  CWD: 'change-directory',
  CDUP: 'change-directory',
  PASV: 'passive',
  TYPE: 'types',
  STOR: 'store',
  RETR: 'retrieve',
  LIST: 'list',
  NLST: 'name-list',
  ABOR: 'abort-download',
  AUTH: 'tls',
  PBSZ: 'tls',
  PROT: 'tls',
  EPRT: 'active',
  EPSV: 'ipv6',
  HASH: 'digests',
  XSHA256: 'digests',
  SIZE: 'size',
};
