// Ships to the browser.
import type { ProblemId } from '../data/problems.ts';
import type { Topic } from './topics.ts';

/**
 * A verdict that the rest of the session decides.
 *
 * - data: the data connection did not open; passive or active mode, private or public address
 * - missing: something is not there; a file or a directory, by the command
 * - unknown: the command is not known; TLS, passive mode or another, by the command
 * - denied: refused; by the rights of the file, or by the settings of the server
 * - timeout: waited in vain; for the connection, a reply or the data connection
 * - noReply: waited for a reply in vain, or for the data connection that must come before it
 * - closed: the connection is gone
 * - connect: no connection
 * - tls: TLS is wanted; before the login, or for the data connection
 * - login: the login failed
 * - rename: the rename failed
 */
export type Verdict =
  'data' | 'missing' | 'unknown' | 'denied' | 'timeout' | 'noReply' | 'closed' | 'connect' | 'tls' | 'login' | 'rename';

/** The first rule whose conditions all hold decides what a reply or a sentence points to. */
export interface Rule {
  /** Topics that the sentence must all speak about. */
  if: readonly Topic[];
  /** Topics of which it must speak about one. */
  any?: readonly Topic[];
  not?: readonly Topic[];
  /** Who says it; a rule without it holds for both. */
  who?: 'server' | 'client';
  codes?: readonly number[];
  /** The commands it answers; `?` where the command is not known. */
  verbs?: readonly string[];
  /** What it points to, likeliest first; nothing where the sentence is harmless. */
  then: readonly ProblemId[] | Verdict;
  /** Whether it knows better than a row of one wording, because it sees the code or the command. */
  over?: true;
  /** How much it weighs against the other lines; 80 unless given. */
  weight?: number;
}

const loginCodes = [421, 430, 431, 434, 500, 501, 503, 504, 530, 531, 532, 534, 535, 550, 553] as const;
const uploads = ['STOR', 'APPE', 'STOU', 'MKD', 'DELE', 'RMD', 'RNFR', 'RNTO', 'SITE', 'MFMT', 'MDTM'] as const;

/** From the most specific to the most general. */
export const rules: readonly Rule[] = [
  { if: ['harmless'], not: ['certificate'], then: [] },

  { if: ['writableRoot'], then: ['writable-chroot-root'], weight: 95 },
  { if: ['oops', 'sandbox'], then: ['vsftpd-sandbox-failure'], weight: 95 },
  { if: ['sandbox'], any: ['oops', 'local', 'closed'], then: ['vsftpd-sandbox-failure'] },
  { if: ['oops', 'noInput'], then: ['connection-closed-by-server', 'vsftpd-sandbox-failure'], over: true },
  { if: ['oops', 'bind'], then: ['passive-port-exhausted', 'server-config-error'], weight: 95 },
  { if: ['oops', 'home'], not: ['config'], then: ['home-directory-unavailable'], weight: 95 },
  { if: ['oops', 'closed'], then: ['connection-closed-by-server', 'vsftpd-sandbox-failure'], weight: 70 },
  { if: ['oops', 'plainPort'], then: ['tls-handshake-failed'] },
  { if: ['oops'], then: ['server-config-error', 'server-local-error'], over: true },

  { if: ['puredb'], then: ['puredb-not-rebuilt', 'wrong-password'], weight: 90 },
  { if: ['proftpdUpload'], then: ['transfer-interrupted', 'proftpd-tls13-upload'], weight: 85 },
  {
    if: ['reuse', 'negated'],
    any: ['tls', 'dataConnection'],
    not: ['argument'],
    then: ['tls-session-reuse-required'],
    weight: 95,
  },
  { if: ['reuse', 'negated', 'tls'], then: ['tls-session-reuse-required'], weight: 95 },
  { if: ['unroutable'], who: 'client', then: ['private-ip-in-pasv', 'passive-port-blocked'], weight: 75 },
  {
    if: ['badIp'],
    who: 'server',
    codes: [425, 500, 501, 504, 421, 426],
    not: ['illegalPort'],
    then: ['data-connection-ip-mismatch'],
  },
  {
    if: ['badIp'],
    who: 'client',
    any: ['dataConnection', 'refused', 'failed'],
    not: ['tls'],
    then: ['data-connection-ip-mismatch'],
    weight: 70,
  },
  { if: ['badIp'], codes: [425], then: ['data-connection-ip-mismatch'] },

  { if: ['otherProtocol'], not: ['login'], who: 'client', then: ['wrong-protocol'], weight: 75 },
  { if: ['otherProtocol'], who: 'server', codes: [220, 500, 501, 502, 503, 421], then: ['wrong-protocol'] },

  {
    if: ['certificate'],
    any: ['failed', 'no', 'certificate'],
    who: 'client',
    not: ['harmless'],
    then: ['tls-certificate-rejected'],
    weight: 85,
  },
  { if: ['unclean'], then: ['tls-not-closed-cleanly', 'transfer-interrupted'], weight: 82 },
  { if: ['plainPort'], then: ['tls-handshake-failed', 'wrong-protocol'], weight: 82 },

  {
    if: ['protection', 'required'],
    any: ['tls'],
    who: 'server',
    codes: [421, 425, 431, 450, 451, 500, 503, 504, 521, 522, 530, 533, 534, 535, 536, 537, 550],
    not: ['bind'],
    then: ['data-protection-required', 'tls-session-reuse-required'],
  },
  {
    if: ['protection', 'required'],
    who: 'server',
    codes: [521, 522, 533, 534, 536],
    then: ['data-protection-required', 'tls-required'],
  },
  { if: ['sequence', 'protection'], codes: [503], then: ['bad-sequence'] },
  {
    if: ['tls', 'required'],
    not: ['handshake', 'unknownCommand'],
    who: 'server',
    codes: loginCodes,
    then: 'tls',
    weight: 85,
  },
  {
    if: ['tls', 'required', 'dataConnection'],
    who: 'client',
    not: ['handshake', 'certificate', 'reuse'],
    then: ['data-protection-required', 'tls-required'],
    weight: 72,
  },
  {
    if: ['tls', 'required'],
    any: ['required'],
    not: ['handshake', 'unknownCommand', 'certificate', 'failed', 'missing', 'unavailable'],
    who: 'client',
    then: 'tls',
    weight: 70,
  },
  {
    if: ['tls', 'unknownCommand'],
    verbs: ['AUTH', 'PROT', 'PBSZ', '?'],
    not: ['handshake'],
    then: ['tls-not-available', 'command-not-supported'],
    weight: 86,
  },
  { if: ['authFailed'], who: 'client', not: ['handshake', 'harmless'], then: ['tls-not-available'], weight: 72 },
  { if: ['handshake', 'failed'], not: ['harmless', 'refused'], then: ['tls-handshake-failed'], over: true, weight: 78 },
  {
    if: ['tls', 'failed'],
    any: ['reset', 'closed', 'interrupted', 'local'],
    who: 'client',
    not: ['harmless', 'connecting', 'missing', 'resolve', 'timeout'],
    then: ['tls-handshake-failed', 'connection-closed-by-server'],
    weight: 60,
  },

  { if: ['shell'], not: ['missing'], then: ['shell-not-allowed', 'wrong-password'], weight: 88 },
  { if: ['anonymousOnly'], then: ['anonymous-only'], weight: 88 },
  { if: ['tooMany', 'attempts'], not: ['storage'], then: ['wrong-password', 'ip-not-allowed'] },
  {
    if: ['tooMany', 'clients'],
    not: ['openFiles', 'storage', 'attempts'],
    codes: [421, 425, 426, 430, 450, 451, 452, 500, 503, 530, 532, 534, 550],
    then: ['too-many-connections'],
    weight: 88,
  },
  {
    if: ['tooMany', 'clients'],
    not: ['openFiles', 'storage', 'attempts', 'timeout', 'retrieveList', 'unexpected', 'connecting', 'closed', 'reset'],
    who: 'client',
    then: ['too-many-connections'],
    weight: 70,
  },
  {
    if: ['home', 'unavailable'],
    codes: [421, 430, 500, 501, 530, 550, 553, 425, 451],
    verbs: ['PASS', 'USER', 'ACCT', '?', 'connect'],
    not: ['changeDirectory'],
    then: ['home-directory-unavailable'],
    weight: 85,
  },
  { if: ['home', 'unavailable'], codes: [421, 530], then: ['home-directory-unavailable'], weight: 85 },
  {
    if: ['home', 'unavailable'],
    who: 'client',
    not: ['changeDirectory', 'retrieveList'],
    then: ['home-directory-unavailable'],
    weight: 60,
  },
  {
    if: ['changeDirectory'],
    codes: [421, 530],
    then: ['home-directory-unavailable', 'directory-not-found'],
    weight: 86,
  },
  {
    if: ['anonymous', 'no'],
    not: ['tls', 'writeOff', 'denied'],
    codes: loginCodes,
    then: ['anonymous-refused', 'wrong-password'],
    weight: 84,
  },
  {
    if: ['anonymous', 'no'],
    verbs: ['USER', 'PASS', '?', 'connect'],
    not: ['tls', 'writeOff'],
    codes: [421, 430, 500, 501, 530, 532, 534],
    then: ['anonymous-refused', 'wrong-password'],
    weight: 84,
  },
  {
    if: ['address', 'notAllowed'],
    codes: [421, 500, 530, 550, 553, 534],
    not: ['illegalPort', 'tls', 'dataConnection'],
    then: ['ip-not-allowed', 'account-denied'],
  },
  {
    if: ['address', 'notAllowed'],
    who: 'client',
    not: ['connecting', 'refused', 'failed', 'illegalPort'],
    then: ['ip-not-allowed'],
    weight: 50,
  },
  {
    if: ['account', 'locked'],
    codes: [421, 430, 530, 531, 532, 534],
    not: ['loginFirst'],
    then: ['account-denied', 'wrong-password'],
  },

  {
    if: ['loginFirst'],
    codes: [500, 501, 502, 503, 530],
    verbs: ['AUTH'],
    then: ['tls-not-available', 'not-logged-in'],
    over: true,
  },
  {
    if: ['loginFirst'],
    codes: [530, 503, 500, 550, 501, 502, 421, 332, 532],
    verbs: ['PASS'],
    then: 'login',
    weight: 70,
  },
  { if: ['loginFirst', 'login', 'wrong'], codes: [530], then: 'login', weight: 86 },
  {
    if: ['loginFirst', 'login'],
    codes: [530],
    verbs: ['?'],
    not: ['sequence'],
    then: ['not-logged-in', 'wrong-password', 'tls-not-available'],
    weight: 60,
  },
  {
    if: ['loginFirst'],
    codes: [530, 503, 500, 550, 501, 502, 421, 332, 532],
    then: ['not-logged-in', 'wrong-password'],
    weight: 55,
  },
  { if: ['idle'], codes: [421, 426, 425, 430, 500, 530], not: ['dataConnection'], then: ['idle-timeout'], weight: 80 },
  {
    if: ['login'],
    codes: [421, 430, 431, 500, 501, 503, 530, 531, 532, 535, 332, 331],
    verbs: [
      'USER',
      'PASS',
      'ACCT',
      '?',
      'connect',
      'AUTH',
      'LIST',
      'QUIT',
      'FEAT',
      'SYST',
      'OPTS',
      'PWD',
      'CWD',
      'PBSZ',
      'PROT',
    ],
    not: ['unknownCommand'],
    then: 'login',
  },
  {
    if: ['storage'],
    codes: [450, 451, 452, 550, 551, 552, 553, 426, 425, 500, 501, 421],
    not: ['clients', 'attempts'],
    then: ['storage-full'],
    weight: 85,
  },
  {
    if: ['storage'],
    who: 'client',
    not: ['tooMany', 'clients', 'timeout', 'attempts'],
    then: ['storage-full'],
    weight: 75,
  },
  {
    if: ['storage'],
    any: ['erase', 'failed', 'denied'],
    who: 'client',
    not: ['clients', 'timeout', 'attempts'],
    then: ['storage-full'],
    weight: 65,
  },

  {
    if: ['ipv6'],
    verbs: ['PASV', 'PORT'],
    codes: [425, 500, 501, 502, 521, 522, 550],
    then: ['pasv-over-ipv6', 'passive-not-supported'],
  },
  { if: ['ipv6'], codes: [522], verbs: ['EPRT'], then: ['port-address-refused', 'bad-argument'], weight: 86 },
  { if: ['ipv6'], codes: [522], then: ['passive-not-supported', 'pasv-over-ipv6', 'port-address-refused'], weight: 86 },
  {
    if: ['illegalPort'],
    codes: [421, 425, 500, 501, 502, 503, 504, 530, 534, 550],
    not: ['bind'],
    then: ['port-address-refused', 'active-mode-blocked'],
    weight: 82,
  },
  {
    if: ['illegalPort'],
    who: 'client',
    verbs: ['PORT', 'EPRT', '?', 'STOR', 'RETR', 'LIST', 'NLST'],
    not: ['bind', 'connecting'],
    then: ['active-mode-blocked', 'port-address-refused'],
    weight: 60,
  },
  {
    if: ['noData'],
    codes: [425, 426, 500, 501, 503, 550, 421],
    not: ['bind'],
    then: ['no-data-connection', 'bad-sequence'],
    weight: 60,
  },
  {
    if: ['bind'],
    codes: [421, 425, 426, 450, 451, 500, 501, 502, 503, 550],
    not: ['denied'],
    then: ['passive-port-exhausted', 'passive-port-blocked'],
    over: true,
  },
  {
    if: ['bind'],
    any: ['failed', 'dataConnection', 'tooMany'],
    who: 'client',
    then: ['passive-port-exhausted', 'passive-port-blocked'],
    weight: 60,
  },
  { if: ['passiveOff'], who: 'client', then: ['passive-not-supported'], weight: 40 },
  { if: ['inProgress'], who: 'client', then: 'data', weight: 60 },

  { if: ['notEmpty'], then: ['directory-not-empty'] },
  { if: ['exists'], codes: [521, 550, 553, 451, 450, 500, 501], verbs: ['RNTO', 'RNFR'], then: ['rename-refused'] },
  {
    if: ['exists'],
    codes: [421, 450, 451, 500, 501, 521, 550, 551, 552, 553],
    verbs: ['STOR', 'APPE', 'STOU'],
    then: ['permission-denied', 'directory-already-exists', 'write-disabled'],
    weight: 60,
  },
  {
    if: ['exists'],
    not: ['failed'],
    codes: [450, 451, 500, 501, 521, 550, 551, 552, 553, 421],
    then: ['directory-already-exists'],
  },
  {
    if: ['exists'],
    any: ['directory', 'create', 'missing', 'failed'],
    who: 'client',
    then: ['directory-already-exists'],
    weight: 65,
  },
  { if: ['exists'], codes: [450, 451, 500, 501, 521, 550, 551, 552, 553], then: ['directory-already-exists'] },
  {
    if: ['emptyList'],
    codes: [450, 451, 550, 226, 500, 501],
    verbs: ['LIST', 'NLST', 'MLSD', 'STAT', 'RETR', '?', 'CWD', 'DELE'],
    then: ['empty-listing-error', 'file-not-found'],
  },
  { if: ['notFile'], codes: [450, 451, 500, 501, 521, 550, 553], then: ['not-a-file'] },
  { if: ['locked2'], codes: [421, 425, 450, 451, 500, 550, 553, 552], then: ['file-locked'], weight: 82 },
  { if: ['locked2'], who: 'client', not: ['bind', 'clients', 'sequence'], then: ['file-locked'], weight: 60 },
  {
    if: ['name'],
    codes: [450, 451, 500, 501, 504, 550, 553, 552],
    not: ['garbled', 'missing'],
    then: ['filename-not-allowed'],
  },
  {
    if: ['name'],
    codes: [501, 504, 550, 553],
    not: ['garbled'],
    then: ['filename-not-allowed', 'file-not-found'],
    weight: 75,
  },
  {
    if: ['garbled'],
    codes: [500, 501, 502],
    not: ['unexpected'],
    then: ['command-garbled', 'command-not-supported'],
    weight: 60,
  },

  { if: ['rename'], codes: [450, 451, 501, 503, 550, 553], not: ['missing', 'sequence', 'denied'], then: 'rename' },
  {
    if: ['sequence'],
    codes: [503, 500, 550, 425, 451, 450],
    not: ['missing', 'denied'],
    then: ['bad-sequence'],
    weight: 65,
  },

  { if: ['refused'], codes: [425, 426, 500, 421, 450, 451], then: 'data' },
  { if: ['unreachable'], codes: [425, 426, 500, 421, 450, 451], then: 'data' },
  { if: ['timeout'], codes: [425], then: 'data' },
  { if: ['reset'], codes: [425, 426, 450, 451, 550, 552], then: ['transfer-interrupted'] },
  { if: ['interrupted', 'missing'], codes: [426], then: ['server-local-error', 'file-not-found'], weight: 86 },
  {
    if: ['interrupted'],
    codes: [425, 426, 450, 451, 452, 550, 551, 552],
    not: ['argument', 'missing', 'local'],
    then: ['transfer-interrupted'],
  },

  {
    if: ['denied'],
    codes: [425],
    then: ['tls-session-reuse-required', 'active-mode-blocked', 'passive-port-blocked'],
    weight: 82,
  },

  {
    if: ['denied'],
    codes: [501, 500, 502, 550],
    verbs: ['PASV', 'EPSV'],
    not: ['unknownCommand'],
    then: ['pasv-over-ipv6', 'passive-not-supported', 'command-denied'],
    weight: 86,
  },
  {
    if: ['noAction'],
    codes: [450, 550, 553],
    not: ['missing', 'denied', 'storage', 'name'],
    then: 'missing',
    over: true,
    weight: 50,
  },
  { if: ['dataConnection', 'timeout'], codes: [421, 425, 426, 450, 451, 550], then: 'data' },
  {
    if: ['dataConnection', 'failed'],
    codes: [425, 450, 451, 500, 550],
    not: ['interrupted', 'closed', 'reset', 'tls', 'reuse', 'bind', 'denied'],
    then: 'data',
  },
  { if: ['errnoDenied'], codes: [450, 451, 550, 551, 552, 553], then: 'denied', over: true },
  {
    if: ['changeDirectory'],
    codes: [450, 451, 500, 501, 550, 553, 521],
    not: ['denied'],
    then: ['directory-not-found', 'permission-denied'],
  },
  {
    if: ['missing'],
    codes: [450, 451, 500, 501, 504, 521, 550, 551, 552, 553, 421, 426],
    not: ['unknownCommand', 'denied'],
    then: 'missing',
  },
  { if: ['missing'], codes: [450, 451, 521, 550, 551, 552, 553], not: ['denied'], then: 'missing' },
  { if: ['missing', 'denied'], codes: [450, 550, 553], then: 'missing', weight: 60 },
  {
    if: ['writeOff'],
    codes: [500, 502, 532, 550, 553, 451, 450],
    then: ['write-disabled', 'permission-denied'],
    weight: 82,
  },
  {
    if: ['denied'],
    codes: [421, 450, 451, 500, 501, 502, 503, 504, 521, 530, 532, 533, 534, 550, 551, 552, 553],
    then: 'denied',
  },
  {
    if: ['create'],
    codes: [450, 451, 500, 521, 550, 553],
    verbs: ['MKD'],
    then: ['permission-denied', 'directory-already-exists', 'directory-not-found'],
    over: true,
    weight: 70,
  },
  { if: ['create', 'directory'], codes: [521], then: ['directory-already-exists', 'permission-denied'], weight: 75 },
  {
    if: ['create'],
    codes: [450, 451, 500, 550, 553],
    then: ['permission-denied', 'directory-not-found', 'directory-already-exists', 'file-not-found'],
    over: true,
    weight: 70,
  },
  {
    if: ['remove'],
    codes: [450, 451, 550],
    then: ['directory-not-empty', 'permission-denied', 'directory-not-found'],
    weight: 70,
  },
  { if: ['erase'], codes: [450, 451, 550], then: ['permission-denied', 'file-not-found', 'file-locked'], weight: 65 },
  {
    if: ['local'],
    codes: [421, 426, 450, 451, 452, 500, 501, 550, 553],
    not: ['unknownCommand'],
    then: ['server-local-error'],
    weight: 65,
  },
  {
    if: ['shutdown'],
    codes: [421],
    not: ['notAvailable'],
    then: ['connection-closed-by-server', 'ip-not-allowed', 'too-many-connections'],
    weight: 55,
  },
  {
    if: ['notAvailable'],
    codes: [421],
    then: ['connection-closed-by-server', 'ip-not-allowed', 'too-many-connections'],
    over: true,
    weight: 60,
  },
  { if: ['closed'], codes: [421], then: ['connection-closed-by-server', 'idle-timeout'], weight: 55 },
  {
    if: ['arguments'],
    codes: [500, 501, 504],
    verbs: ['PORT', 'EPRT'],
    then: ['port-address-refused', 'bad-argument'],
    over: true,
  },
  {
    if: ['arguments'],
    codes: [501],
    not: ['missing', 'name', 'illegalPort'],
    then: ['bad-argument', 'command-garbled'],
    over: true,
    weight: 75,
  },
  { if: ['unknownCommand'], codes: [421, 431, 500, 501, 502, 503, 504, 522, 534, 536], then: 'unknown', weight: 75 },
  {
    if: ['argument'],
    codes: [450, 451, 500, 501, 504, 550, 553],
    then: ['bad-argument', 'command-not-supported'],
    weight: 60,
  },

  { if: ['resolve'], who: 'client', then: ['cannot-connect'], weight: 85 },
  { if: ['idleLog'], who: 'client', then: ['idle-timeout'], weight: 76 },
  { if: ['welcome'], who: 'client', then: [] },
  {
    if: ['account', 'locked'],
    who: 'client',
    not: ['connecting', 'refused', 'failed'],
    then: ['account-denied'],
    weight: 60,
  },
  { if: ['reading', 'timeout'], who: 'client', not: ['connecting', 'dataConnection'], then: 'noReply', weight: 68 },
  { if: ['userUnknown'], who: 'client', then: 'login', weight: 75 },
  {
    if: ['accepting'],
    any: ['timeout', 'failed', 'accepting'],
    who: 'client',
    then: ['active-mode-blocked', 'passive-port-blocked'],
    weight: 82,
  },
  {
    if: ['controlSocket', 'timeout'],
    who: 'client',
    not: ['connecting'],
    then: ['reply-timeout', 'cannot-connect', 'idle-timeout'],
    over: true,
    weight: 70,
  },
  { if: ['retrieveList'], who: 'client', not: ['timeout', 'refused'], then: 'data', weight: 20 },
  { if: ['dataConnection', 'refused'], who: 'client', then: 'data', weight: 82 },
  { if: ['dataConnection', 'timeout'], who: 'client', then: 'data', weight: 82 },
  {
    if: ['dataConnection'],
    any: ['reset', 'interrupted'],
    who: 'client',
    not: ['connecting'],
    then: ['transfer-interrupted', 'passive-port-blocked'],
    weight: 55,
  },
  { if: ['dataConnection', 'failed'], who: 'client', then: 'data', weight: 70 },
  {
    if: ['client'],
    who: 'client',
    any: ['closed', 'client'],
    then: ['idle-timeout', 'connection-closed-by-server'],
    weight: 86,
  },
  { if: ['unreachable'], who: 'client', then: 'connect', weight: 75 },
  { if: ['refused'], who: 'client', then: 'connect', weight: 75 },
  { if: ['connecting', 'timeout'], who: 'client', then: 'connect', weight: 70 },
  { if: ['timeout'], who: 'client', not: ['client'], then: 'timeout', weight: 65 },
  { if: ['unexpected'], who: 'client', not: ['closed', 'reset'], then: ['unexpected-reply'], weight: 40 },
  { if: ['reset'], who: 'client', then: 'closed', weight: 55 },
  { if: ['closed'], any: ['failed', 'closed'], who: 'client', then: 'closed', weight: 45 },
  { if: ['login'], who: 'client', not: ['unexpected'], then: 'login', weight: 60 },
  { if: ['notEmpty'], who: 'client', then: ['directory-not-empty'], weight: 60 },
  { if: ['loginFirst'], who: 'client', not: ['login'], then: ['not-logged-in', 'wrong-password'], weight: 35 },
  { if: ['connecting', 'failed'], who: 'client', then: 'connect', weight: 35 },
  { if: ['connecting'], who: 'client', any: ['no', 'connecting'], then: 'connect', weight: 25 },
  {
    if: ['changeDirectory'],
    any: ['denied', 'failed', 'missing'],
    who: 'client',
    then: ['directory-not-found', 'permission-denied'],
    weight: 55,
  },
  { if: ['notFile'], who: 'client', then: ['not-a-file'], weight: 55 },
  { if: ['emptyList'], who: 'client', then: ['empty-listing-error'], weight: 45 },
  { if: ['name'], who: 'client', not: ['missing'], then: ['filename-not-allowed'], weight: 45 },
  { if: ['missing', 'denied'], who: 'client', then: 'missing', weight: 50 },
  { if: ['missing'], who: 'client', not: ['tls'], then: 'missing', weight: 50 },
  { if: ['writeOff'], who: 'client', then: ['write-disabled', 'permission-denied'], weight: 55 },
  { if: ['denied'], who: 'client', then: 'denied', weight: 50 },
  { if: ['rename', 'failed'], who: 'client', then: 'rename', weight: 45 },
  { if: ['interrupted', 'failed'], who: 'client', then: ['transfer-interrupted'], weight: 35 },
  {
    if: ['interrupted'],
    who: 'client',
    any: ['interrupted'],
    not: ['harmless'],
    then: ['transfer-interrupted'],
    weight: 25,
  },
  { if: ['unknownCommand'], who: 'client', not: ['tls', 'client'], then: 'unknown', weight: 30 },
  { if: ['sequence'], who: 'client', then: ['bad-sequence'], weight: 20 },
];

/** What a reply points to whose text says nothing that a rule knows, by its code and its command. */
export const byCode: Readonly<Record<number, readonly ProblemId[] | Verdict>> = {
  421: ['connection-closed-by-server', 'idle-timeout', 'too-many-connections'],
  425: 'data',
  426: ['transfer-interrupted', 'connection-closed-by-server'],
  430: 'login',
  431: ['tls-not-available'],
  434: ['cannot-connect'],
  450: ['file-locked', 'file-not-found', 'permission-denied'],
  451: ['server-local-error', 'transfer-interrupted'],
  452: ['storage-full'],
  500: 'unknown',
  501: ['bad-argument', 'command-not-supported'],
  502: 'unknown',
  503: ['bad-sequence'],
  504: 'unknown',
  506: ['bad-argument'],
  521: ['data-protection-required', 'directory-already-exists'],
  522: ['tls-handshake-failed', 'tls-session-reuse-required', 'data-protection-required'],
  530: 'login',
  531: ['wrong-password'],
  532: ['account-denied', 'permission-denied'],
  533: ['data-protection-required'],
  534: 'tls',
  535: ['wrong-password', 'tls-handshake-failed'],
  536: ['data-protection-required', 'tls-not-available'],
  537: ['data-protection-required'],
  550: 'missing',
  551: ['bad-argument', 'server-local-error'],
  552: ['storage-full'],
  553: ['permission-denied', 'filename-not-allowed', 'directory-not-found'],
  554: ['bad-argument'],
  555: ['bad-argument'],
};

/** What a client's exit code or number points to where its text says no more, from libcurl's error codes. */
export const byCurlCode: Readonly<Record<number, readonly ProblemId[] | Verdict>> = {
  6: ['cannot-connect'],
  7: ['cannot-connect'],
  8: ['unexpected-reply', 'wrong-protocol'],
  9: ['directory-not-found', 'permission-denied'],
  10: ['active-mode-blocked'],
  11: ['unexpected-reply'],
  12: ['active-mode-blocked'],
  13: ['passive-not-supported', 'unexpected-reply'],
  14: ['unexpected-reply', 'private-ip-in-pasv'],
  15: ['private-ip-in-pasv'],
  17: ['command-not-supported'],
  18: ['transfer-interrupted'],
  19: ['file-not-found', 'permission-denied'],
  21: ['command-not-supported', 'permission-denied'],
  25: ['permission-denied', 'write-disabled', 'directory-not-found'],
  28: ['cannot-connect', 'passive-port-blocked', 'reply-timeout'],
  30: ['active-mode-blocked', 'port-address-refused'],
  31: ['command-not-supported'],
  35: ['tls-handshake-failed'],
  51: ['tls-certificate-rejected'],
  52: ['connection-closed-by-server'],
  55: ['transfer-interrupted', 'connection-closed-by-server'],
  56: ['connection-closed-by-server', 'transfer-interrupted'],
  58: ['tls-certificate-rejected'],
  59: ['tls-handshake-failed'],
  60: ['tls-certificate-rejected'],
  64: ['tls-not-available'],
  67: ['wrong-password'],
  70: ['storage-full'],
  77: ['tls-certificate-rejected'],
  78: ['file-not-found'],
  80: ['tls-not-closed-cleanly'],
  83: ['tls-certificate-rejected'],
  85: ['unexpected-reply'],
};

/** Commands that change something on the server. */
export const changes: ReadonlySet<string> = new Set(uploads);
