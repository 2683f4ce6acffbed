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
