// Ships to the browser.
import { addressIn, extendedPort, hostPort } from './addresses.ts';
import { isTransfer, type Context, type Suspicion } from './judge.ts';
import type { Shape } from './shape.ts';
import { verbOf } from './verbs.ts';

/** A command that has been sent. */
export interface Sent {
  verb: string;
  argument: string;
  /** A 1yz reply has come. */
  started: boolean;
}

/** A failure that a later success may show to have done no harm. */
export interface Failure {
  suspicions: readonly Suspicion[];
  line: number;
  code: number | undefined;
  verb: string | undefined;
  argument: string;
  /** Said in passing: it counts only if the transfer does not succeed. */
  soft: boolean;
}

/** One control connection, as far as the log has shown it. */
export interface Session {
  id: number;
  key: string;
  host: string;
  pending: Sent[];
  /** The command that was answered last. */
  answered: Sent | undefined;
  /** What was typed at a prompt. */
  act: string | undefined;
  mode: 'passive' | 'active' | '';
  dataHost: string;
  greeted: boolean;
  talking: boolean;
  secured: boolean;
  securing: boolean;
  protectedData: boolean;
  authRefused: boolean;
  loggedIn: boolean;
  anonymous: boolean;
  awaitingData: boolean;
  /** The line of the last 227 or 229, or -1. */
  dataLine: number;
  loginRefused: boolean;
  /** A stack trace went through the opening of a data connection. */
  tracing: boolean;
  madeDirectory: boolean;
  leaving: boolean;
  failures: Failure[];
}

/** A session of which nothing is known yet. */
export function newSession(id: number, key: string): Session {
  return {
    id,
    key,
    host: '',
    pending: [],
    answered: undefined,
    act: undefined,
    mode: '',
    dataHost: '',
    greeted: false,
    talking: false,
    secured: false,
    securing: false,
    protectedData: false,
    authRefused: false,
    loggedIn: false,
    anonymous: false,
    awaitingData: false,
    dataLine: -1,
    loginRefused: false,
    tracing: false,
    madeDirectory: false,
    leaving: false,
    failures: [],
  };
}

// More unanswered commands than this, and the log leaves replies out.
const mostPending = 8;

/** Takes note of a command that was sent. */
export function send(session: Session, verb: string, argument: string): void {
  session.talking = true;
  session.securing = false;
  session.act = undefined;
  if (session.pending.length >= mostPending) session.pending.shift();
  session.pending.push({ verb, argument, started: false });
  if (verb === 'USER') {
    session.loggedIn = false;
    session.anonymous = /^(?:anonymous|ftp)$/i.test(argument);
  }
  if (verb === 'PORT' || verb === 'EPRT') session.mode = 'active';
  if (verb === 'PASV' || verb === 'EPSV') {
    session.mode = 'passive';
    session.dataHost = '';
  }
  if (verb === 'QUIT') session.leaving = true;
}

// Codes that answer hardly anything else: they show which of several commands is meant.
const answers: Readonly<Record<number, readonly string[]>> = {
  125: ['RETR', 'STOR', 'APPE', 'STOU', 'LIST', 'NLST', 'MLSD'],
  150: ['RETR', 'STOR', 'APPE', 'STOU', 'LIST', 'NLST', 'MLSD'],
  213: ['SIZE', 'MDTM', 'STAT', 'HASH'],
  215: ['SYST'],
  221: ['QUIT'],
  226: ['RETR', 'STOR', 'APPE', 'STOU', 'LIST', 'NLST', 'MLSD', 'ABOR'],
  227: ['PASV'],
  229: ['EPSV'],
  230: ['PASS', 'USER'],
  234: ['AUTH'],
  257: ['PWD', 'MKD'],
  331: ['USER'],
  350: ['RNFR', 'REST'],
};

/**
 * The command that a reply answers. A preliminary reply leaves it waiting; 220 and 421 come unasked. Commands before the
 * one whose reply is unmistakable have lost theirs.
 */
export function answer(session: Session, code: number): Sent | undefined {
  const { pending } = session;
  if (code === 220 || code === 120) return undefined;
  if (code === 421) return pending[0];
  if (pending.length < 2) {
    const [only] = pending;
    if (!only) return undefined;
    if (code < 200) only.started = true;
    else {
      pending.length = 0;
      session.answered = only;
    }
    return only;
  }
  const verbs = answers[code];
  const at = verbs ? pending.findIndex(({ verb }) => verbs.includes(verb)) : -1;
  if (at > 0) {
    // A transfer that has begun still waits for its end, whatever is sent meanwhile.
    const kept = pending.slice(0, at).filter(({ started }) => started);
    pending.splice(0, at, ...kept);
    const found = pending[kept.length];
    if (code < 200) {
      if (found) found.started = true;
      return found;
    }
    pending.splice(kept.length, 1);
    session.answered = found;
    return found;
  }
  const waiting = at < 0 && verbs === undefined && pending.length > 1 && pending[0]?.started && code >= 500 ? 1 : 0;
  const head = pending[waiting];
  if (!head) return undefined;
  if (code < 200) {
    head.started = true;
    return head;
  }
  pending.splice(waiting, 1);
  session.answered = head;
  return head;
}

// What was said of TLS does no harm to a session that then goes on without.
const aboutTls: ReadonlySet<string> = new Set([
  'tls-not-available',
  'tls-handshake-failed',
  'tls-certificate-rejected',
  'command-not-supported',
]);

// Up to this weight a sentence of the client is a guess, which a transfer that succeeds refutes.
const mostOfGuess = 30;

function isGuess({ code, suspicions: [first] }: Failure): boolean {
  return code === undefined && first !== undefined && first.weight <= mostOfGuess;
}

/** Takes note of a reply that is not a failure. */
export function accept(session: Session, code: number, text: string, command: Sent | undefined): void {
  session.talking = true;
  session.securing = false;
  const verb = command?.verb ?? session.act;
  if (code === 220) session.greeted = true;
  // Who answers was reached.
  absolve(session, (failure) => failure.code === undefined && failure.suspicions[0]?.problem === 'cannot-connect');
  if (code === 234) {
    session.secured = true;
    session.securing = true;
    absolve(session, (failure) => failure.verb === 'AUTH');
  }
  if (code === 331 || code === 230) {
    // Who logs in has taken the certificate, whatever was said of it.
    absolve(
      session,
      ({ code: was, suspicions: [first] }) => was === undefined && first?.problem === 'tls-certificate-rejected',
    );
  }
  if (code === 230 || code === 232) {
    session.loggedIn = true;
    absolve(
      session,
      ({ verb: failed, code: was, suspicions: [first] }) =>
        failed === 'AUTH' ||
        failed === 'USER' ||
        failed === 'PASS' ||
        was === 530 ||
        (was === undefined && !session.secured && first !== undefined && aboutTls.has(first.problem)),
    );
  }
  if (code === 227) {
    session.mode = 'passive';
    session.dataHost = hostPort(text)?.host ?? '';
    session.awaitingData = true;
    absolve(session, ({ verb: failed }) => failed === 'EPSV' || failed === 'PASV');
  }
  if (code === 229) {
    session.mode = 'passive';
    session.dataHost = extendedPort(text)?.host ?? '';
    session.awaitingData = true;
    absolve(session, ({ verb: failed }) => failed === 'EPSV' || failed === 'PASV');
  }
  if (code === 200 && (verb === 'PORT' || verb === 'EPRT' || /^e?p[or]rt\b/i.test(text))) {
    session.mode = 'active';
    session.awaitingData = false;
  }
  if (code === 200 && verb === 'PROT' && command?.argument.trim().toUpperCase() === 'P') session.protectedData = true;
  if (code === 257 && verb === 'MKD') session.madeDirectory = true;
  if (code === 221) session.leaving = true;
  if (code >= 200 && code < 300) succeed(session, code, verb, command?.argument ?? '');
}

const probes = new Set(
  'FEAT OPTS SIZE MDTM MLST CLNT CSID HELP SITE STAT HOST LANG ALLO REST SYST NOOP ABOR PBSZ PROT MFMT MFCT TYPE STRU MODE EPSV PASV EPRT PORT ACCT MKD HASH AUTH PWD'.split(
    ' ',
  ),
);
const listings = new Set(['LIST', 'NLST', 'MLSD', 'STAT']);

function succeed(session: Session, code: number, verb: string | undefined, argument: string): void {
  const moved = code === 226 || (code === 250 && isTransfer(verb));
  if (moved) {
    session.awaitingData = false;
    absolve(
      session,
      (failure) =>
        failure.soft ||
        isGuess(failure) ||
        (failure.code === undefined && failure.suspicions[0]?.problem === 'transfer-interrupted') ||
        (failure.verb !== undefined && probes.has(failure.verb)) ||
        (listings.has(failure.verb ?? '') &&
          listings.has(verb ?? '') &&
          failure.suspicions[0]?.problem === 'command-not-supported'),
    );
  }
  if (verb === undefined) return;
  if (verb === 'CWD') {
    absolve(session, (failure) => failure.verb === 'MKD' || (failure.verb === 'CWD' && session.madeDirectory));
  }
  if (argument === '') return;
  absolve(
    session,
    (failure) =>
      failure.argument === argument &&
      (failure.verb === verb || verb === 'MKD' || (failure.verb !== undefined && probes.has(failure.verb))),
  );
}

function absolve(session: Session, harmless: (failure: Failure) => boolean): void {
  if (session.failures.length > 0) session.failures = session.failures.filter((failure) => !harmless(failure));
}

/** Where the client says it connects to. */
export function connectTo(session: Session, text: string): void {
  session.host = addressIn(text) ?? session.host;
}

/** What the judge has to know about the session; `spoken` is the command that a sentence speaks about. */
export function contextOf(
  session: Session,
  shape: Shape,
  command: Sent | undefined,
  spoken?: string | undefined,
): Context {
  const waiting = session.pending[0];
  const named = verbOf(/^[A-Z]{3,4}(?=[ :])/.exec(shape.text)?.[0] ?? '');
  const verb =
    command?.verb ??
    shape.verb ??
    spoken ??
    session.act ??
    named ??
    (shape.kind === 'reply' ? undefined : waiting?.verb);
  const moving = session.pending.find((sent) => isTransfer(sent.verb)) ?? command;
  return {
    verb,
    argument: command?.argument ?? '',
    mode: session.mode,
    dataHost: session.dataHost,
    controlHost: session.host,
    talking: session.talking,
    secured: session.secured,
    securing: session.securing,
    authRefused: session.authRefused,
    loggedIn: session.loggedIn,
    anonymous: session.anonymous,
    transferring: isTransfer(moving?.verb),
    started: moving?.started ?? false,
    awaitingData: session.awaitingData || session.tracing,
  };
}
