/** Which reply of a scenario is the server's answer to a situation. */
export interface Situation {
  /** The scenario of the lab in which it arises. */
  scenario: string;
  part: SituationPart;
  /**
   * The command whose last reply is meant, whole; of several the first that is refused, else the last. Without it the
   * first negative reply of the session is.
   */
  command?: string | readonly string[];
  /** Which one is meant where the command is sent several times, counted from 1. */
  occurrence?: number;
  /** Set where what the server says by itself is meant. */
  unasked?: true;
  /** Which control connection, where the scenario opens several. */
  session?: number;
}

/** What a situation is about, in the order of the table. */
export const situationParts = ['login', 'files', 'transfer', 'commands', 'session'] as const;

export type SituationPart = (typeof situationParts)[number];

/** Situations in which servers differ, by id. Ids are permanent. */
export const situations = {
  'wrong-password': { part: 'login', scenario: 'wrong-password', command: 'PASS wrong' },
  'unknown-user': { part: 'login', scenario: 'unknown-user' },
  'denied-user': { part: 'login', scenario: 'account-denied' },
  'shell-not-allowed': { part: 'login', scenario: 'shell-not-allowed' },
  'anonymous-not-allowed': { part: 'login', scenario: 'no-anonymous' },
  'tls-required': { part: 'login', scenario: 'tls-required' },
  'too-many-clients': { part: 'login', scenario: 'max-clients', session: 2 },
  'too-many-per-address': { part: 'login', scenario: 'max-per-ip', session: 2 },
  'not-logged-in': { part: 'login', scenario: 'before-login-files', command: 'RETR hello.txt' },
  'missing-file': { part: 'files', scenario: 'retrieve', command: 'RETR missing.txt' },
  'unreadable-file': { part: 'files', scenario: 'retrieve', command: 'RETR private.txt' },
  'directory-instead-of-file': { part: 'files', scenario: 'retrieve', command: 'RETR dir' },
  'upload-not-permitted': { part: 'files', scenario: 'store', command: 'STOR readonly/new.txt' },
  'disk-full': { part: 'files', scenario: 'disk-full', command: 'STOR full/big.txt' },
  'quota-exceeded': { part: 'files', scenario: 'quota-exceeded' },
  'missing-directory': { part: 'files', scenario: 'change-directory', command: 'CWD missing' },
  'directory-exists': { part: 'files', scenario: 'make-directory', command: 'MKD new', occurrence: 2 },
  'directory-not-empty': { part: 'files', scenario: 'remove-directory', command: 'RMD dir' },
  'delete-missing': { part: 'files', scenario: 'delete', command: 'DELE old.txt', occurrence: 2 },
  'rename-missing': { part: 'files', scenario: 'rename', command: 'RNFR old.txt', occurrence: 2 },
  'rename-without-source': { part: 'files', scenario: 'rename-sequence', command: 'RNTO new.txt' },
  'size-of-directory': { part: 'files', scenario: 'size', command: 'SIZE dir' },
  'size-in-ascii': { part: 'files', scenario: 'size', command: 'SIZE hello.txt', occurrence: 2 },
  'no-data-connection': {
    part: 'transfer',
    scenario: 'transfer-without-data-connection',
    command: 'RETR hello.txt',
  },
  'data-connection-never-opened': { part: 'transfer', scenario: 'data-connection-never-opened', command: 'LIST' },
  'data-connection-refused': {
    part: 'transfer',
    scenario: 'data-connection-refused',
    command: ['PORT 127,0,0,1,200,10', 'LIST'],
  },
  'foreign-address': { part: 'transfer', scenario: 'port-address', command: 'PORT 192,0,2,1,200,10' },
  'privileged-port': { part: 'transfer', scenario: 'port-address', command: 'PORT 127,0,0,1,0,25' },
  'no-passive-port': { part: 'transfer', scenario: 'passive-exhausted', command: 'PASV', session: 2 },
  'tls-session-not-resumed': { part: 'transfer', scenario: 'tls-1-2-not-resumed', command: 'LIST dir' },
  'client-closes-data': { part: 'transfer', scenario: 'client-closes-data', command: 'RETR big.bin' },
  'unknown-command': { part: 'commands', scenario: 'unknown-commands', command: 'XYZZY' },
  'missing-argument': { part: 'commands', scenario: 'retrieve', command: 'RETR' },
  'account-not-used': { part: 'commands', scenario: 'obsolete-commands', command: 'ACCT lab' },
  'unknown-mode': { part: 'commands', scenario: 'modes', command: 'MODE X' },
  'unknown-site-command': { part: 'commands', scenario: 'site-commands', command: 'SITE XYZZY' },
  'http-request': { part: 'commands', scenario: 'http-request' },
  'idle-timeout': { part: 'session', scenario: 'idle-timeout', unasked: true },
  'idle-before-login': { part: 'session', scenario: 'idle-before-login', unasked: true },
} as const satisfies Record<string, Situation>;

/** The id of a situation. */
export type SituationId = keyof typeof situations;

function isSituation(id: string): id is SituationId {
  return Object.hasOwn(situations, id);
}

/** The ids of all situations, in the order of the table. */
export const situationIds: readonly SituationId[] = Object.keys(situations).filter(isSituation);

/** Where a situation arises. */
export function situationOf(id: SituationId): Situation {
  return situations[id];
}
