// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import type { Catalogue, Match } from './catalogue.ts';
import { cleanLine } from './clean.ts';
import { isLetter } from './codes-in.ts';
import { continues, goesOn } from './continued.ts';
import { dumpReader } from './dump.ts';
import { completes, isHarmless, lessened, softened, type Failure } from './failures.ts';
import { formatOf } from './format.ts';
import { capped, judge, merged, readingOf, type Suspicion } from './judge.ts';
import { keptLines } from './kept-lines.ts';
import { knowledgeOf } from './knowledge.ts';
import { kindOfLabel } from './labels.ts';
import { lineReader } from './line-reader.ts';
import { lineShape } from './line-shape.ts';
import { maskSecrets } from './mask.ts';
import { notesOf } from './notes.ts';
import { openEnd } from './open-end.ts';
import { badNews, failing, isComplaint, mayAccuse, oddReply, quotedWordings, surprise, unopened } from './positive.ts';
import { note } from './progress.ts';
import { add, ranked, type Tally } from './ranking.ts';
import { decidingCode, isEnded, secondReply } from './second-reply.ts';
import { serverIn, votes, type Votes } from './server.ts';
import { accept, answer, connectTo, contextOf, isBegun, outrank, send, type Sent, type Session } from './session.ts';
import { sessionTable } from './session-table.ts';
import { isListed } from './shape-of.ts';
import { noLine, type Shape } from './shape.ts';
import { isTruncated, told, unusable } from './told.ts';
import type { Decoded, Format, SessionState, Side } from './types.ts';
import { expectedVerb, verbIn } from './verbs.ts';

/** Takes a log in pieces of any size. What it keeps does not grow with the log. */
export interface Decoder {
  push(piece: string): void;
  end(): Decoded;
}

export interface Limits {
  /** How many lines are kept to be shown, besides those that show a problem. */
  lines: number;
}

const mostSummaries = 50;
const mostFailures = 200;
const mostContinuations = 80;
// Between a code and its words, where a program prints an object field by field.
const mostBetween = 3;
const leastToSupersede = 60;

/** A reply, in its session. */
interface Heard {
  line: string;
  shape: Shape;
  session: Session;
  code: number;
  /** What follows the code. */
  text: string;
  /** The command that it answers. */
  command: Sent | undefined;
}

/** A decoder that knows the wordings of the catalogue. */
export function createDecoder(catalogue: Catalogue, limits: Limits = { lines: 2_000 }): Decoder {
  const sessions = sessionTable(close);
  const summaries: SessionState[] = [];
  const tally = new Map<ProblemId, Tally>();
  const lines = keptLines(limits.lines);
  const formats = new Map<Format, number>();
  const server: Votes = votes();
  const know = knowledgeOf(catalogue);
  const fromDump = dumpReader();
  let total = 0;
  let spoken = { line: Number.NaN, text: '' };
  /** The last reply, which may be the end of one whose lines stand upside down. */
  let latest: { line: number; code: number; key: string; command: Sent | undefined } | undefined;
  let moved: number | undefined;
  let failed: number | undefined;
  /** The last reply after the last failure that says that something was done. */
  let done: number | undefined;
  let last: number | undefined;

  function close(session: Session, isFollowed: boolean): void {
    const end = session.failures.length === 0 ? openEnd(session, isFollowed, total) : undefined;
    if (end) session.failures.push(end);
    for (const failure of session.failures)
      add(tally, isHarmless(failure, session) ? lessened(failure, 35) : failure, session.dataLine);
    session.failures = [];
    if (summaries.length < mostSummaries && session.talking) {
      const { id, host, secured, protectedData, loggedIn, mode } = session;
      summaries.push({ id, host, secured, protectedData, loggedIn, mode });
    }
  }

  function fail(session: Session, failure: Failure): void {
    if (failure.suspicions.length === 0) return;
    if (failure.suspicions[0]?.problem === 'wrong-protocol') session.isForeign = true;
    if (session.failures.length >= mostFailures) {
      const oldest = session.failures.shift();
      if (oldest) add(tally, oldest, session.dataLine);
    }
    session.failures.push(failure);
  }

  function record(
    line: string,
    shape: Shape,
    session: Session,
    side: Side,
    verb: string | undefined,
    suspicions: readonly Suspicion[],
    matches: readonly Match[],
    madeUp: boolean,
  ): void {
    if (!lines.wants(suspicions.length > 0)) return;
    lines.keep({
      index: total,
      text: maskSecrets(line, side === 'server'),
      side,
      code: shape.code,
      verb,
      session: session.id,
      message: matches[0]?.whole ? matches[0].wording.id : undefined,
      problem: suspicions[0]?.problem,
      notes: notesOf(shape, side, verb, madeUp),
    });
  }

  /** Whether the line before announces what the server said: `upload failed, 1 error occurred:`. */
  function isReported(): boolean {
    return total - spoken.line <= 2 && reporting.test(spoken.text) && failing.test(spoken.text);
  }

  /** What the client made of a reply weighs nothing beside the reply itself. */
  function supersede(session: Session, code: number): void {
    if (spoken.line !== total - 1) return;
    const isHead = /(?::|\.\.\.|…)$/.test(spoken.text);
    session.failures = session.failures.filter(
      (failure) => failure.line !== spoken.line || !(isHead || failure.code === code),
    );
  }

  /** The text of a reply; where a program prints the code on a line of its own, the sentence on the line before. */
  function worded(text: string, session: Session): string {
    if (spoken.line !== total - 1 || text.includes(',') || saysSomething(text)) return text;
    session.failures = session.failures.filter((failure) => failure.line !== spoken.line);
    return spoken.text;
  }

  function reply(line: string, shape: Shape, session: Session, code: number): void {
    const continued = session.open?.code === code;
    const before = shape.more && latest?.line === total - 1 && latest.code === code ? latest : undefined;
    const command = continued
      ? session.open?.command
      : before?.key === shape.key
        ? before.command
        : answer(session, code);
    latest = { line: total, code, key: shape.key, command };
    const isOpen = shape.more && !isEnded(code, shape.text);
    session.open = isOpen ? { code, label: shape.label, command, left: mostContinuations } : undefined;
    const text = worded(shape.text, session);
    const second = secondReply(code, text);
    settled({ line, shape, session, code, text: second ? text.slice(0, second.at) : text, command });
    if (!second) return;
    const { code: then, text: words } = second;
    settled({
      line,
      shape: { ...shape, code: then },
      session,
      code: then,
      text: words,
      command: answer(session, then),
    });
  }

  function settled(heard: Heard): void {
    if (heard.code < 400 || heard.code >= 600) granted(heard);
    else refused(heard);
  }

  /** The command that the words before a reply speak about, where none was sent. */
  function saidBefore(line: string, shape: Shape, command: Sent | undefined): string | undefined {
    if (command || shape.label === '') return undefined;
    if (kindOfLabel(shape.label) === 'reply' && !line.includes('xpect')) return undefined;
    const head = line.slice(0, line.length - shape.text.length);
    return head.length < 24 ? undefined : (expectedVerb(head.toLowerCase()) ?? verbIn(head));
  }

  function spokenOf(shape: Shape, text: string): string | undefined {
    return shape.kind === 'quote' ? know.read(shape.whole ?? text).verb : undefined;
  }

  function granted({ line, shape, session, code, text, command }: Heard): void {
    const isKept = lines.wants(false);
    const told = isReported() || (!command && (isComplaint(line, shape) || isSpoken(text)));
    const surprising = surprise(shape, code, told ? line : text, session, command, told);
    const accused = mayAccuse(code, text)
      ? badNews(code, text, know.replies(code, know.read(text)), command?.verb)
      : [];
    const suspicions = accused.length === 0 ? surprising : merged(surprising, accused);
    // Most of a long log ends here: what nobody will see is not worked out.
    const context =
      isKept || suspicions.length > 0 ? contextOf(session, shape, command, spokenOf(shape, text)) : undefined;
    accept(session, code, text, command);
    if (code === 227 || code === 229) session.dataLine = total;
    if (completes(code, command?.verb, session)) moved = code;
    if (doings.has(code)) done = code;
    if (code !== 221 || last === undefined) last = code;
    if (!context) return;
    const matches = isKept ? know.replies(code, know.read(text)) : [];
    if (isKept) server.reply(code, matches, text);
    const { verb, argument } = context;
    const odd = suspicions.length === 0 ? oddReply(code, text, session, command) : [];
    const shown = odd.length > 0 ? odd : suspicions;
    fail(session, { suspicions: shown, line: total, code, verb, argument, soft: odd.length > 0 });
    record(line, shape, session, 'server', verb, shown, matches, false);
  }

  function refused({ line, shape, session, code, text, command }: Heard): void {
    const context = contextOf(session, shape, command, spokenOf(shape, text) ?? saidBefore(line, shape, command));
    const reading = know.read(text);
    const matches = know.replies(code, reading);
    server.reply(code, matches, text);
    const verb = context.verb ?? reading.verb;
    const { argument } = context;
    if (isMadeUp(code, text)) {
      last = code;
      session.gone = true;
      const seen = readingOf(/timed out|timeout/i.test(text) ? 'timed out' : 'connection closed');
      const suspicions = session.leaving ? [] : softened(judge('client', undefined, seen, context, []), session, 30);
      fail(session, { suspicions, line: total, code: undefined, verb, argument, soft: false });
      record(line, shape, session, 'local', verb, suspicions, matches, true);
      return;
    }
    const hasWords = saysSomething(text);
    if (hasWords && session.bare.code === code && total - session.bare.line <= mostBetween) {
      session.failures = session.failures.filter((failure) => failure.line !== session.bare.line);
    }
    if (!hasWords) session.bare = { line: total, code };
    session.begun = false;
    session.passwordAsked = false;
    failed = code;
    last = code;
    done = undefined;
    let suspicions = judge('server', code, reading, context, matches);
    if (text === '' && isTruncated(line)) suspicions = merged(unusable, suspicions);
    if (
      code === 421 &&
      suspicions[0]?.problem === 'idle-timeout' &&
      session.awaitingData &&
      session.asked &&
      !isBegun(session)
    ) {
      // It waited for the data connection until it had waited too long.
      suspicions = merged(unopened(session), capped(suspicions, 60));
    }
    if (session.isForeign) {
      suspicions = capped(suspicions, 40);
    }
    if ((suspicions[0]?.weight ?? 0) >= leastToSupersede) supersede(session, code);
    outrank(session, code, text);
    if (verb === 'AUTH') session.authRefused = true;
    if (code === 530 && session.loginRefused && context.verb !== 'PASS' && context.verb !== 'USER') {
      suspicions = capped(suspicions, 20);
    }
    if (code === 530 && suspicions[0]?.problem !== 'not-logged-in') session.loginRefused = true;
    session.talking = true;
    fail(session, { suspicions, line: total, code, verb, argument, soft: false });
    record(line, shape, session, 'server', verb, suspicions, matches, false);
  }

  function sentence(line: string, shape: Shape, session: Session): void {
    if (shape.label === 'prompt' && shape.verb) {
      session.act = shape.verb;
      session.actArgument = argumentOf(shape.text);
      session.pending = [];
      record(line, shape, session, 'local', shape.verb, [], [], false);
      return;
    }
    const isConnecting = shape.kind !== 'quote' && connects(shape.text);
    if (session.awaitingData && isConnecting) session.dialing = true;
    if (isConnecting && kindOfLabel(shape.label) !== 'error' && !session.awaitingData && !failing.test(shape.text)) {
      if (session.greeted) {
        sentence(line, shape, sessions.begin(session.key));
        return;
      }
      connectTo(session, shape.text);
      session.waiting = false;
      session.dialled = true;
      record(line, shape, session, 'local', undefined, [], [], false);
      return;
    }
    const text = shape.text;
    note(session, line, shape);
    if (openingData.test(line)) {
      session.tracing = true;
      if (line.includes('OpenActive')) session.mode = 'active';
      reconsider(session, 'cannot-connect', 'reply-timeout');
    }
    const code = decidingCode(shape.code, shape.text);
    if (code !== undefined && session.pending.length > 0 && (code >= 400 || !failing.test(line))) {
      // The client reports in its own words what the server answered.
      reply(line, { ...shape, verb: undefined }, session, code);
      return;
    }
    const reading = know.read(text);
    // Who lists has reached the server.
    if (reading.said.has('retrieveList')) reconsider(session, 'cannot-connect');
    const whole = know.read(shape.whole ?? text);
    const context = contextOf(session, shape, undefined, expectedVerb(whole.lower) ?? whole.verb);
    spoken = { line: total, text };
    const matches = know.inside(reading);
    const quoted = quotedWordings(text, know);
    server.sentence(quoted.length > 0 ? quoted : matches, line.toLowerCase());
    const { suspicions, soft } = told({ line, shape, code, session, context, reading, matches }, know);
    if (code !== undefined) last = code;
    else if (suspicions.length === 0 && loggedIn.test(text)) accept(session, 230, text, undefined);
    else if (suspicions.length === 0 && saved.test(text)) accept(session, 226, text, undefined);
    if (code !== undefined && code >= 400) failed = code;
    fail(session, { suspicions, line: total, code, verb: context.verb, argument: context.argument, soft });
    record(line, shape, session, 'local', context.verb, suspicions, matches, false);
  }

  /** What timed out or was refused was the data connection, where it was taken for one of these. */
  function reconsider(session: Session, ...taken: ProblemId[]): void {
    const last = session.failures.at(-1);
    const first = last?.suspicions[0]?.problem;
    if (!last || total - last.line > mostTrace || !first || !taken.includes(first)) return;
    session.failures.splice(-1, 1, { ...last, suspicions: unopened(session) });
  }

  function step(clean: string): void {
    const dumped = fromDump(clean);
    const line = dumped ? cleanLine(dumped) : clean;
    const shape = dumped === '' ? noLine : lineShape(line);
    if (total < 200) {
      const format = formatOf(line, shape);
      if (format) {
        formats.set(format, (formats.get(format) ?? 0) + 1);
        server.log(format);
      }
    }
    let session = sessions.of(shape.key);
    if (shape.kind === 'reply' && shape.code !== undefined) {
      if (opensSession(session, shape.code)) session = sessions.begin(shape.key);
      session.spokenLine = total;
      reply(line, shape, session, shape.code);
    } else if (shape.kind === 'command' && shape.verb && !continues(session.open, line, shape)) {
      session.open = undefined;
      session.spokenLine = total;
      send(session, shape.verb, shape.text);
      record(line, shape, session, 'client', shape.verb, [], [], false);
    } else if (session.open && session.open.left > 0 && goesOn(session.open, line, shape)) {
      session.open.left -= 1;
      server.sentence([], shape.text.toLowerCase());
      record(line, { ...shape, code: undefined }, session, 'server', session.open.command?.verb, [], [], false);
    } else if (shape.kind === 'listing') {
      if (isListed(line)) {
        session.delivered = true;
        server.sentence([], line.toLowerCase());
      }
      record(line, shape, session, 'other', undefined, [], [], false);
    } else {
      session.open = undefined;
      sentence(line, shape, session);
    }
    total += 1;
  }

  function opensSession(session: Session, code: number): boolean {
    if (code !== 220 && code !== 120) return false;
    if (session.open?.code === code) return false;
    const waiting = session.pending[0]?.verb;
    return session.greeted && waiting !== 'HOST' && waiting !== 'REIN';
  }

  const reader = lineReader(step);
  return {
    push: reader.push,
    end() {
      reader.end();
      sessions.end();
      const findings = ranked(tally);
      const settled = findings.length > 0 ? (findings[0]?.code ?? failed ?? last) : (moved ?? done ?? failed ?? last);
      return {
        formats: [...formats].sort((a, b) => b[1] - a[1]).map(([format]) => format),
        sessions: summaries.sort((a, b) => a.id - b.id),
        lines: lines.all(),
        total,
        findings,
        code: settled,
        server: serverIn(server),
      };
    },
  };
}

/** Decodes a whole text. */
export function decode(text: string, catalogue: Catalogue, limits?: Limits): Decoded {
  const decoder = createDecoder(catalogue, limits);
  decoder.push(text);
  return decoder.end();
}

/** Replies that no server sends: BSD's ftp and its heirs print them when the connection is gone, Perl's Net::FTP when it waited too long. */
function isMadeUp(code: number, text: string): boolean {
  return code === 421 && /remote server (?:has )?(?:closed|timed)|user interrupted|^\[Net::FTP\]/i.test(text);
}

// The functions of commons-net, FluentFTP and ftplib that open a data connection, in a stack trace.
const openingData =
  /^\s*(?:\p{L}{1,6} |File ").*(?:_openDataConnection_|Open(?:Passive|Active)?DataStream|transfercmd)|create_connection\(\(host, port\)|\$ftp\(DataPort\)/u;
const mostTrace = 30;

// The words of wget, ncftp, yafc and FileZilla, which do not always show the reply.
const loggedIn = /(?<!not |be |is )logged in(?: to | as[ :]|[!.]? *$)/i;
const saved = / saved \[\d/;

/** Whether the words behind a code speak of the reply: `220 response is not what PASS gets`. */
function isSpoken(text: string): boolean {
  return /^(?:response|reply) [a-z]/.test(text) && failing.test(text);
}

// An empty line may follow.
const reporting = /(?::|this error)$/;

// 200 and its like answer what only prepares.
const doings = new Set([212, 213, 230, 232, 250, 257]);

/** Whether there is a letter in it. */
function saysSomething(text: string): boolean {
  return isLetter(text.charCodeAt(0)) || /\p{L}/u.test(text);
}

/** What is typed behind a word at a prompt: of `ftp> ls -a` it is `-a`. */
function argumentOf(typed: string): string {
  return typed
    .slice(typed.indexOf('>') + 1)
    .trim()
    .split(/\s+/)
    .slice(1)
    .join(' ');
}

const connecting =
  /^(?:\* |-+ )?\s*(?:connecting to|connected to|trying|resolving|verbinde mit|connexion à|conectando|connessione a|подключение|соединение с|正在连接|đang kết nối)(?![\p{L}])/iu;

/** Whether the client says that it connects somewhere; a label such as `Status:` may stand before it. */
function connects(text: string): boolean {
  const start = text.slice(0, 80);
  const label = start.search(/[:：]\s/);
  return connecting.test(start) || (label > 0 && connecting.test(start.slice(label + 1).trimStart()));
}
