// Ships to the browser.
import { addressIn, extendedPort, hostPort } from './addresses.ts';
import { completes, demote, forgive, lessened, type Failure } from './failures.ts';
import { asksActive, asksPassive, isTransfer, type Context } from './judge.ts';
import type { Shape } from './shape.ts';
import { verbOf } from './verbs.ts';

/** A command that has been sent. */
export interface Sent {
  verb: string;
  argument: string;
  /** A 1yz reply has come. */
  started: boolean;
}

/** A reply of several lines that has begun. */
export interface OpenReply {
  code: number;
  label: string;
  command: Sent | undefined;
  /** How many lines it may still have. */
  left: number;
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
  actArgument: string;
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
  /** A transfer was asked for since the last passive port was given. */
  asked: boolean;
  /** The line of the last 227 or 229, or -1. */
  dataLine: number;
  /** The line of the last command or reply, or -1. */
  spokenLine: number;
  /** Lines of a directory have come since the last command. */
  delivered: boolean;
  loginRefused: boolean;
  /** A stack trace went through the opening of a data connection. */
  tracing: boolean;
  /** 331 has come: what comes next answers the password. */
  passwordAsked: boolean;
  /** The last reply was the preliminary one of a transfer. */
  begun: boolean;
  /** The client connects to the passive port that was given. */
  dialing: boolean;
  /** The reply of several lines that has not ended. */
  open: OpenReply | undefined;
  /** The last failing code that stood alone: the words may follow. */
  bare: { line: number; code: number };
  /** The client said where it connects to. */
  dialled: boolean;
  /** The client waits for the greeting. */
  waiting: boolean;
  /** The client has noticed that the connection is gone. */
  gone: boolean;
  /** One of the two does not speak FTP. */
  isForeign: boolean;
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
    actArgument: '',
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
    asked: false,
    dataLine: -1,
    spokenLine: -1,
    delivered: false,
    loginRefused: false,
    tracing: false,
    passwordAsked: false,
    begun: false,
    dialing: false,
    open: undefined,
    bare: { line: -1, code: 0 },
    dialled: false,
    waiting: false,
    gone: false,
    isForeign: false,
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
  session.delivered = false;
  session.act = undefined;
  if (session.pending.length >= mostPending) session.pending.shift();
  session.pending.push({ verb, argument, started: false });
  if (verb === 'USER') {
    session.loggedIn = false;
    session.anonymous = /^(?:anonymous|ftp)$/i.test(argument);
  }
  if (asksActive(verb)) session.mode = 'active';
  if (asksPassive(verb)) {
    session.mode = 'passive';
    session.dataHost = '';
    session.asked = false;
  }
  // Whoever goes on to the older command decides by what that one gets.
  if (verb === 'PASV') demote(session, ({ verb: failed }) => failed === 'EPSV');
  // Whoever makes a directory has asked whether it is there.
  if (verb === 'MKD') demote(session, ({ verb: failed }) => failed === 'CWD');
  if (isTransfer(verb)) session.asked = true;
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

/** Takes note of a reply that is not a failure. */
export function accept(session: Session, code: number, text: string, command: Sent | undefined): void {
  const verb = command?.verb ?? session.act;
  session.talking = true;
  session.securing = code === 234;
  session.begun = code === 125 || code === 150;
  session.passwordAsked = code === 331;
  session.dialing = false;
  if (code === 220) session.greeted = true;
  if (code === 234) session.secured = true;
  if (code === 230 || code === 232) session.loggedIn = true;
  if (code === 227 || code === 229) {
    session.mode = 'passive';
    session.dataHost = (code === 227 ? hostPort(text) : extendedPort(text))?.host ?? '';
    session.awaitingData = true;
  }
  if (code === 200 && (asksActive(verb) || /^(?:command )?e?p[or]rt\b/i.test(text))) {
    session.mode = 'active';
    session.awaitingData = false;
  }
  if (code === 200 && verb === 'PROT' && command?.argument.trim().toUpperCase() === 'P') session.protectedData = true;
  if (code === 257 && verb === 'MKD') session.madeDirectory = true;
  if (code === 221) session.leaving = true;
  if (completes(code, verb, session)) session.awaitingData = false;
  if (session.failures.length > 0) forgive(session, code, verb, command?.argument ?? '');
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
  const named = verbOf(/^["'`]?([A-Z]{3,4})(?=[ :"'`])/.exec(shape.text)?.[1] ?? '');
  const verb =
    command?.verb ??
    shape.verb ??
    spoken ??
    session.act ??
    named ??
    (shape.kind !== 'reply' ? waiting?.verb : session.passwordAsked ? 'PASS' : undefined);
  const moving = session.pending.find((sent) => isTransfer(sent.verb)) ?? command;
  return {
    verb,
    argument: command?.argument ?? (session.act === undefined ? '' : session.actArgument),
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
    started: moving?.started ?? session.begun,
    awaitingData: session.awaitingData || session.tracing,
  };
}

// What a client sees when the data connection goes wrong; the server knows why.
const symptoms: ReadonlySet<string> = new Set([
  'tls-not-closed-cleanly',
  'transfer-interrupted',
  'tls-handshake-failed',
]);

const unbuilt = /build|open|establish|secure|ssl|tls/i;

/** A reply about the data connection says more of it than what the client saw since it was asked for. */
export function outrank(session: Session, code: number, text: string): void {
  if ((code !== 425 && code !== 426 && code !== 522) || !unbuilt.test(text)) return;
  session.failures = session.failures.map((failure) =>
    failure.code === undefined && failure.line > session.dataLine && symptoms.has(failure.suspicions[0]?.problem ?? '')
      ? lessened(failure, 54)
      : failure,
  );
}

/** Whether the last command was to prepare a data connection, and nothing came since. */
export function isOpening({ pending }: Session): boolean {
  const verb = pending.at(-1)?.verb;
  return asksPassive(verb) || asksActive(verb);
}

/** Whether a transfer has begun and not ended. */
export function isBegun({ pending, begun, act }: Session): boolean {
  return pending.some(({ verb, started }) => started && isTransfer(verb)) || (begun && isTransfer(act));
}
