// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import { reachOf } from './addresses.ts';
import { folded, type Match } from './catalogue.ts';
import { byCode, byCurlCode, changes, rules, type Rule, type Verdict } from './rules.ts';
import type { Topic } from './topics.ts';
import { isGarbled, verbIn } from './verbs.ts';
import { topicsOf } from './vocabulary.ts';

/** What is known of the session when a line comes. */
export interface Context {
  /** The command that the reply answers, or that a client's sentence speaks about. */
  verb: string | undefined;
  argument: string;
  mode: 'passive' | 'active' | '';
  /** The address that 227 named last. */
  dataHost: string;
  controlHost: string;
  /** A greeting, a reply or a command has been seen. */
  talking: boolean;
  secured: boolean;
  /** The control connection is encrypted, and nothing was said since. */
  securing: boolean;
  authRefused: boolean;
  loggedIn: boolean;
  anonymous: boolean;
  /** A transfer was asked for and has not ended. */
  transferring: boolean;
  /** A 1yz reply has come for it. */
  started: boolean;
  /** A passive port was given, and nothing has used it. */
  awaitingData: boolean;
}

/** A problem that a line speaks for, and how strongly. */
export interface Suspicion {
  problem: ProblemId;
  weight: number;
}

/** The same suspicions, none of them heavier than that. */
export function capped(suspicions: readonly Suspicion[], most: number): Suspicion[] {
  return suspicions.map((one) => ({ ...one, weight: Math.min(one.weight, most) }));
}

const transfers = new Set(['RETR', 'STOR', 'APPE', 'STOU', 'LIST', 'NLST', 'MLSD']);

/** Whether the command moves data over a data connection. */
export function isTransfer(verb: string | undefined): boolean {
  return verb !== undefined && transfers.has(verb);
}

/** Whether the command asks for a passive port. */
export function asksPassive(verb: string | undefined): boolean {
  return verb === 'PASV' || verb === 'EPSV';
}

/** Whether the command offers a port for the server to connect to. */
export function asksActive(verb: string | undefined): boolean {
  return verb === 'PORT' || verb === 'EPRT';
}

function blockedData(context: Context, isRefused = false): ProblemId[] {
  const { mode, dataHost, controlHost } = context;
  if (mode === 'active') return ['active-mode-blocked', 'port-address-refused'];
  if (mode === '') return ['passive-port-blocked', 'active-mode-blocked', 'private-ip-in-pasv'];
  const reach = dataHost === '' ? 'public' : reachOf(dataHost);
  // A private address that cannot be reached leaves the client waiting; who refuses is there.
  if (
    reach === 'public' ||
    (isRefused && reach === 'private') ||
    (controlHost !== '' && reachOf(controlHost) === reach)
  ) {
    return ['passive-port-blocked', 'private-ip-in-pasv'];
  }
  return ['private-ip-in-pasv', 'passive-port-blocked'];
}

const inDirectories = new Set(['CWD', 'CDUP', 'MKD', 'RMD', 'NLST', 'LIST', 'MLSD', 'STOR', 'APPE', 'STOU', 'RNTO']);

const aboutFiles = new Set(['RETR', 'SIZE', 'MDTM', 'DELE', 'RNFR', 'MFMT', 'MLST']);

// What it means that a command is refused that belongs to TLS.
const noTls: readonly ProblemId[] = ['tls-not-available', 'command-not-supported'];

function missing(context: Context, { said, verb: spoken }: Reading, code: number | undefined): ProblemId[] {
  const { argument } = context;
  const verb = context.verb ?? spoken;
  if (verb === 'AUTH') return [...noTls];
  // A server that takes the options of ls for a name finds no such file.
  if ((verb === 'LIST' || verb === 'NLST') && argument.startsWith('-'))
    return ['command-not-supported', 'file-not-found'];
  if (verb === 'RNTO' && argument !== '') return ['rename-refused', 'directory-not-found', 'permission-denied'];
  if ((verb === 'LIST' || verb === 'NLST') && said.has('onlyFile') && !said.has('directory'))
    return ['file-not-found', 'directory-not-found', 'permission-denied'];
  const aboutDirectory = said.has('directory') && !said.has('onlyFile');
  if (verb !== undefined && (inDirectories.has(verb) || (aboutDirectory && !aboutFiles.has(verb))))
    return ['directory-not-found', 'permission-denied', 'file-not-found'];
  // 553 refuses a name for something new: what is not there is the directory around it.
  if (verb === undefined && (aboutDirectory || code === 553)) {
    return ['directory-not-found', 'permission-denied', 'file-not-found'];
  }
  return ['file-not-found', 'permission-denied', 'directory-not-found'];
}

const ofArgument = /syntax|param|argument|type|mode|stru|valid|understood|language|algorithm/i;

function unknownCommand(context: Context, { text, verb: spoken }: Reading, code: number | undefined): ProblemId[] {
  if (isGarbled(text)) return ['command-garbled', 'command-not-supported'];
  const verb = spoken ?? context.verb;
  if (verb === 'AUTH' || verb === 'PROT' || verb === 'PBSZ' || verb === 'CCC') return [...noTls];
  if (asksPassive(verb) || verb === 'LPSV') return ['passive-not-supported', 'command-not-supported'];
  if (asksActive(verb)) return ['port-address-refused', 'command-not-supported', 'active-mode-blocked'];
  // RFC 959, 4.2.1: the parameter, and not the command.
  if ((code === 501 || code === 504) && ofArgument.test(text))
    return ['bad-argument', 'command-not-supported', 'command-garbled'];
  // Every server knows these: what it does not understand is what stands behind them.
  if (verb !== undefined && basic.has(verb) && /syntax/i.test(text))
    return ['bad-argument', 'command-garbled', 'command-not-supported'];
  return ['command-not-supported', 'command-garbled', 'bad-argument'];
}

const basic = new Set([
  'USER',
  'PASS',
  'CWD',
  'RETR',
  'STOR',
  'APPE',
  'DELE',
  'RNFR',
  'RNTO',
  'MKD',
  'RMD',
  'TYPE',
  'PORT',
]);

function denied(context: Context, code: number | undefined, text: string): ProblemId[] {
  const { verb } = context;
  if (code === 421) return ['ip-not-allowed', 'account-denied'];
  if (code === 530 || verb === 'USER' || verb === 'PASS') {
    if (code !== undefined && code !== 530) return ['command-denied', 'account-denied', 'permission-denied'];
    return verb === 'PASS' || /access/i.test(text)
      ? ['wrong-password', 'account-denied', 'permission-denied']
      : ['account-denied', 'wrong-password', 'permission-denied'];
  }
  if (code === 533 || code === 534) return ['tls-required', 'data-protection-required'];
  if (
    code !== undefined &&
    code < 550 &&
    code >= 500 &&
    !/permission denied/i.test(text) &&
    (!isTransfer(verb) || /disabled/i.test(text))
  )
    return ['command-denied', 'permission-denied'];
  if (verb === undefined) return ['permission-denied', 'write-disabled', 'file-not-found'];
  if (changes.has(verb)) return ['permission-denied', 'write-disabled', 'directory-not-found'];
  if (verb === 'CWD' || verb === 'CDUP') return ['permission-denied', 'directory-not-found'];
  if (isTransfer(verb) || verb === 'SIZE' || verb === 'MLST')
    return ['permission-denied', 'file-not-found', 'command-denied'];
  return code === undefined ? ['permission-denied', 'command-denied'] : ['command-denied', 'permission-denied'];
}

/** Whether a 530 answers a command that is no part of a login. */
function isOutsideLogin(code: number | undefined, { talking, verb }: Context): boolean {
  return code === 530 && talking && !logins.has(verb ?? '?');
}

function failedLogin(context: Context, code: number | undefined): ProblemId[] {
  if (context.securing) return ['tls-handshake-failed', 'wrong-password'];
  // Nobody had named a user yet.
  if (context.verb === 'connect') return ['too-many-connections', 'ip-not-allowed', 'account-denied'];
  if (context.anonymous) return ['anonymous-refused', 'wrong-password'];
  if (isOutsideLogin(code, context) && !context.loggedIn) return ['not-logged-in', 'wrong-password', 'account-denied'];
  if (context.authRefused) return ['wrong-password', 'tls-not-available', 'account-denied'];
  return ['wrong-password', 'account-denied', 'not-logged-in'];
}

function waited(context: Context): ProblemId[] {
  if (
    context.transferring ||
    context.awaitingData ||
    (!context.talking && (isTransfer(context.verb) || asksPassive(context.verb)))
  )
    return context.started ? [...blockedData(context), 'transfer-interrupted'] : blockedData(context);
  if (context.securing) return ['tls-handshake-failed', 'reply-timeout'];
  if (!context.talking) return ['cannot-connect', 'reply-timeout', 'passive-port-blocked'];
  return ['reply-timeout', 'passive-port-blocked', 'idle-timeout'];
}

function closed(context: Context): ProblemId[] {
  const { verb } = context;
  if (context.securing) return ['tls-handshake-failed', 'connection-closed-by-server'];
  if ((context.transferring || isTransfer(verb)) && context.started)
    return ['transfer-interrupted', 'connection-closed-by-server'];
  if (asksPassive(verb)) return ['connection-closed-by-server', 'passive-not-supported'];
  return ['connection-closed-by-server', 'idle-timeout', 'wrong-protocol'];
}

// Where servers listen for control connections, by default or because port 21 needs rights.
const controlPorts = new Set([2021, 2121, 2221, 3721, 5021, 8021]);

// Where the port is spelt out, as curl does for the control connection as well.
const leastSpelt = 20_000;

const endpoints =
  /(?<![\w.-])(\d{1,3}(?:\.\d{1,3}){3}(?=:| port )|[\w.-]{1,100}(?=:\d{5}))(:| port )(\d{2,5})(?!\d|->)/g;

/**
 * The address that a connection failed to, where its port shows that it was a data connection: no server listens so high.
 * The last one counts, since the client's own stands before it.
 */
function dataAddress(text: string): string | undefined {
  const [, host, mark, digits] = [...text.matchAll(endpoints)].at(-1) ?? [];
  const port = Number(digits);
  if (
    host === undefined ||
    port < (mark === ':' ? 1024 : leastSpelt) ||
    controlPorts.has(port) ||
    host === 'localhost' ||
    reachOf(host) === 'loopback'
  )
    return undefined;
  return host;
}

function wantsTls(context: Context): ProblemId[] {
  if (context.secured && (isTransfer(context.verb) || context.loggedIn))
    return ['data-protection-required', 'tls-required'];
  if (context.authRefused) return ['tls-not-available', 'tls-required'];
  return ['tls-required', 'data-protection-required'];
}

function settle(
  then: readonly ProblemId[] | Verdict,
  context: Context,
  code: number | undefined,
  reading: Reading,
): readonly ProblemId[] {
  const { text, said } = reading;
  if (typeof then !== 'string') {
    // What breaks off right after 234 was the handshake.
    return context.securing && then[0] === 'tls-not-closed-cleanly'
      ? ['tls-handshake-failed', 'connection-closed-by-server']
      : then;
  }
  switch (then) {
    case 'data':
      return blockedData(context, said.has('refused'));
    case 'missing':
      return missing(context, reading, code);
    case 'unknown':
      return unknownCommand(context, reading, code);
    case 'denied':
      return denied(context, code, text);
    case 'login':
      return failedLogin(context, code);
    case 'noReply':
      return context.transferring || context.awaitingData
        ? blockedData(context)
        : ['reply-timeout', 'passive-port-blocked', 'idle-timeout'];
    case 'timeout':
      return waited(context);
    case 'closed':
      return closed(context);
    case 'connect': {
      const away = dataAddress(text);
      if (away !== undefined) return blockedData({ ...context, mode: 'passive', dataHost: away }, said.has('refused'));
      return context.awaitingData || context.transferring || asksPassive(context.verb)
        ? blockedData(context, said.has('refused'))
        : context.talking && said.has('timeout')
          ? ['reply-timeout', 'connection-closed-by-server']
          : context.verb === 'AUTH'
            ? ['connection-closed-by-server', 'tls-handshake-failed', 'cannot-connect']
            : ['cannot-connect', 'passive-port-blocked', 'wrong-protocol'];
    }
    case 'tls':
      return wantsTls(context);
    case 'rename':
      return context.verb === 'RNFR'
        ? ['file-not-found', 'rename-refused', 'permission-denied']
        : ['rename-refused', 'permission-denied', 'file-not-found'];
  }
}

function holds(rule: Rule, who: 'server' | 'client', code: number | undefined, verb: string, said: ReadonlySet<Topic>) {
  for (const topic of rule.if) if (!said.has(topic)) return false;
  if (rule.who !== undefined && rule.who !== who) return false;
  if (rule.codes && (code === undefined || !rule.codes.includes(code))) return false;
  if (rule.verbs && !rule.verbs.includes(verb)) return false;
  if (rule.any && !rule.any.some((topic) => said.has(topic))) return false;
  return !rule.not?.some((topic) => said.has(topic));
}

const byTopic = new Map<Topic, number[]>();
rules.forEach(({ if: [topic] }, index) => {
  if (topic === undefined) return;
  const row = byTopic.get(topic);
  if (row) row.push(index);
  else byTopic.set(topic, [index]);
});

/** The first rule that holds; only those are tried whose first topic is spoken about. */
function ruleFor(who: 'server' | 'client', code: number | undefined, verb: string, said: ReadonlySet<Topic>) {
  let first = rules.length;
  for (const topic of said) {
    for (const index of byTopic.get(topic) ?? []) {
      if (index >= first) break;
      const rule = rules[index];
      if (rule && holds(rule, who, code, verb, said)) first = index;
    }
  }
  return rules[first];
}

/** What a reply points to by its code and its command alone. */
function generalOf(code: number, verb: string, context: Context): readonly ProblemId[] | Verdict | undefined {
  if (code >= 450 && context.started && byCode[code] === 'missing')
    return ['transfer-interrupted', 'server-local-error'];
  if (isOutsideLogin(code, context)) return ['not-logged-in', 'wrong-password'];
  if (code >= 500 && asksPassive(verb)) return ['passive-not-supported', 'command-not-supported'];
  if (code === 550 && wordless[verb]) return wordless[verb];
  return byCode[code];
}

// Where 550 says nothing, who may not change something is met more often than who named what is not there.
const wordless: Readonly<Record<string, readonly ProblemId[]>> = {
  STOR: ['permission-denied', 'directory-not-found', 'server-local-error'],
  APPE: ['permission-denied', 'directory-not-found', 'server-local-error'],
  DELE: ['permission-denied', 'file-not-found', 'file-locked'],
  RMD: ['directory-not-empty', 'permission-denied', 'directory-not-found'],
  MKD: ['permission-denied', 'directory-already-exists', 'directory-not-found'],
};

// `?`: a 530 whose command is not known is a login that failed more often than one that is missing.
const logins = new Set(['USER', 'PASS', 'ACCT', 'AUTH', 'connect', '?']);

// The second and third guess of one line stand behind the first guess of another.
const steps = [0, 30, 40, 45, 50];

function weighed(list: readonly ProblemId[], weight: number): Suspicion[] {
  return list.map((problem, rank) => ({ problem, weight: Math.max(1, weight - (steps[rank] ?? 55)) }));
}

interface Pointed {
  list: readonly ProblemId[];
  /** Whether a row fits by its command, and so decides. */
  byCommand: boolean;
  /** Whether all rows name the same problem first. */
  agreed: boolean;
}

// The matches of a text are looked up once, and judged for every line that has it.
const pointedBefore = new WeakMap<
  readonly Match[],
  { code: number | undefined; byVerb: Map<string | undefined, Pointed> }
>();

const nowhere: Pointed = { list: [], byCommand: false, agreed: false };

/** The problems that known wordings point to, those of rows whose command fits first. */
function pointed(matches: readonly Match[], code: number | undefined, verb: string | undefined): Pointed {
  if (matches.length === 0) return nowhere;
  let known = pointedBefore.get(matches);
  if (known?.code !== code || !known) {
    known = { code, byVerb: new Map() };
    pointedBefore.set(matches, known);
  }
  let found = known.byVerb.get(verb);
  if (!found) {
    found = pointedAnew(matches, code, verb);
    known.byVerb.set(verb, found);
  }
  return found;
}

function pointedAnew(matches: readonly Match[], code: number | undefined, verb: string | undefined): Pointed {
  // A greeting may speak of what would be refused; only refusals accuse.
  const rows = matches
    .map(({ wording }) => wording)
    .filter(({ code: sent }) => sent === undefined || sent >= 400 || sent === code);
  const fitting = verb === undefined ? [] : rows.filter(({ commands }) => commands?.includes(verb));
  const byCommand = fitting.length > 0;
  const chosen = byCommand ? fitting : rows.filter(({ commands }) => commands === undefined || verb === undefined);
  const list = chosen.flatMap(({ problem, alternatives }) => [...(problem ? [problem] : []), ...(alternatives ?? [])]);
  return { list: [...new Set(list)], byCommand, agreed: new Set(chosen.map(({ problem }) => problem)).size === 1 };
}

// From this weight on a rule is sure.
const certain = 85;

const curlCode = /curl[^()\d]{0,40}\(?(\d{1,2})\)?(?!\d)|errcode:\((\d{1,2}),|curle?code[ :=(]{1,3}(\d{1,2})/i;

/** The first suspicions, and those of the second that name another problem. */
export function merged(first: readonly Suspicion[], second: readonly Suspicion[]): Suspicion[] {
  return [...first, ...second.filter(({ problem }) => !first.some((one) => one.problem === problem))];
}

/** A text, and what it speaks about. */
export interface Reading {
  text: string;
  /** In lower case, white space folded. */
  lower: string;
  said: ReadonlySet<Topic>;
  /** The command that it speaks about. */
  verb: string | undefined;
}

// What a URL names, and the options of a command line, are nothing that is said.
const options = /(?<![^\s"'])--[a-z][\w-]{0,60}/g;

function withoutNames(text: string): string {
  const bare = text.includes('://') ? text.replace(named, '://') : text;
  return bare.includes('--') ? bare.replace(options, ' ') : bare;
}

const named = /:\/\/[^\s"'<>()]{1,300}/g;

/** Reads a text. */
export function readingOf(text: string): Reading {
  const lower = folded(withoutNames(text));
  return { text, lower, said: topicsOf(lower), verb: verbIn(text) ?? (/PORT \d/.test(text) ? 'PORT' : undefined) };
}

// A gap for words, and no number, address or time, at the end.
const endsInWords = /\{(?!number|port|address|seconds|minutes)[a-z]*\}[^a-z]{0,2}$/;

// Guesses, where neither the command nor the mode is known: a row of one wording knows what its server meant.
const guesses: ReadonlySet<string> = new Set(['data', 'denied', 'login']);
// What is said of these hangs on no session.
const unconditional: ReadonlySet<string> = new Set(['missing', 'denied', 'login']);

const unopenedWays: ReadonlySet<string> = new Set([
  'passive-port-blocked',
  'active-mode-blocked',
  'private-ip-in-pasv',
]);

/** Whether a rule knows better than the rows of single wordings: by the session, or because it is sure. */
function isDecided(
  who: 'server' | 'client',
  then: readonly ProblemId[] | Verdict,
  rule: Rule | undefined,
  ruled: readonly ProblemId[],
  { list: [first], byCommand, agreed }: Pointed,
  whole: boolean,
  { mode, verb }: Context,
): boolean {
  if (rule?.over || (!agreed && !byCommand) || (rule?.weight ?? 0) >= certain) return true;
  if (typeof then !== 'string') return false;
  const isRow = whole && agreed;
  // Nothing but the code of 425 speaks for the data connection then.
  if (isRow && rule === undefined && first !== undefined && !unopenedWays.has(first)) return false;
  if (then === 'data' && mode !== '') return true;
  if (isRow && who === 'server' && guesses.has(then) && mode === '' && verb === undefined) return false;
  if (first === undefined || ruled.includes(first)) return true;
  return who === 'client' && !(isRow && unconditional.has(then));
}

/**
 * What one line speaks for: a failing reply, or a sentence of the client (`code` is then the one it quotes, if any).
 * `matches` are the known wordings in it.
 */
export function judge(
  who: 'server' | 'client',
  code: number | undefined,
  reading: Reading,
  context: Context,
  matches: readonly Match[],
): Suspicion[] {
  const { lower, said } = reading;
  const verb = context.verb ?? '?';
  const rule = ruleFor(who, code, verb, said);
  // What a 425 means hangs on the mode of the data connection more than on its words.
  const then = rule?.then ?? (who === 'server' && code === 425 ? 'data' : undefined);
  const weight = rule?.weight ?? 80;
  const ruled = then ? settle(then, context, code, reading) : [];
  if (then && ruled.length === 0) return [];
  const found = pointed(matches, code, context.verb);
  const { list, byCommand, agreed } = found;
  const [first] = list;
  const whole = matches[0]?.whole ?? false;
  // What a client quotes of the server says more than the words around it.
  const best = matches[0]?.wording;
  const isOpen = best?.role === 'client' && endsInWords.test(best.template);
  const decided = then !== undefined && (isOpen || isDecided(who, then, rule, ruled, found, whole, context));
  if (first !== undefined && (byCommand || !decided) && (whole || ruled.length === 0)) {
    const sure = agreed || byCommand;
    return merged(weighed(list, sure ? 90 : Math.max(weight, 60)), weighed(ruled, 50));
  }
  if (ruled.length > 0)
    return merged(
      weighed(
        ruled,
        who === 'server' && first !== undefined && ruled[0] === first ? Math.max(weight, certain) : weight,
      ),
      // While a data connection is awaited, a client's words that resemble a server's are its own.
      weighed(list, isOpen || (who === 'client' && context.awaitingData && !whole) ? 30 : 50),
    );
  const general = code === undefined ? undefined : generalOf(code, verb, context);
  if (general) return weighed(settle(general, context, code, reading), who === 'server' ? 45 : 40);
  const curl = who === 'client' ? curlCode.exec(lower) : null;
  const number = Number(curl?.[1] ?? curl?.[2] ?? curl?.[3]);
  const byNumber = byCurlCode[number];
  return byNumber ? weighed(settle(byNumber, context, code, reading), 55) : [];
}
