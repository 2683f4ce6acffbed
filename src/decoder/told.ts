// Ships to the browser.
import type { Match } from './catalogue.ts';
import { demote, softened } from './failures.ts';
import { capped, judge, merged, readingOf, type Context, type Reading, type Suspicion } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { afterLabel, isTranslatedError, kindOfLabel } from './labels.ts';
import { accusations, ofPhp, outOfStep, serverSays, surprise, unopened } from './positive.ts';
import { isOpening, type Session } from './session.ts';
import type { Shape } from './shape.ts';

/** A sentence of a client, or of a server's log, and where it was said. */
export interface Sentence {
  line: string;
  shape: Shape;
  /** The reply code that it quotes, if any. */
  code: number | undefined;
  session: Session;
  context: Context;
  reading: Reading;
  /** The known wordings in it. */
  matches: readonly Match[];
}

/** What a sentence points to; `soft` where that counts only if the transfer does not succeed. */
export function told(sentence: Sentence, know: Knowledge): { suspicions: Suspicion[]; soft: boolean } {
  const { shape, session } = sentence;
  const suspicions = inSession(sentence, pointedTo(sentence, know));
  const [first] = suspicions;
  // Whose data connection was opened and not secured does not ask why it was not opened.
  if (first?.problem === 'tls-handshake-failed' || sentence.reading.said.has('copying'))
    demote(session, ({ code }) => code === 125 || code === 150);
  const isStatus = kindOfLabel(shape.label) === 'status';
  const soft =
    isStatus ||
    shape.low ||
    first?.problem === 'private-ip-in-pasv' ||
    (shape.label === 'warning' && first?.problem === 'tls-certificate-rejected');
  return { suspicions: isStatus ? inPassing(suspicions) : suspicions, soft };
}

/** What the words, and the code if there is one, point to. */
function pointedTo(sentence: Sentence, know: Knowledge): Suspicion[] {
  const { line, shape, code, session, context, reading, matches } = sentence;
  if (code !== undefined && code < 400) {
    const accused = accusations(code, know.replies(code, reading), undefined);
    return accused.length > 0 ? accused : surprise(shape, code, line, session, undefined, false);
  }
  if (code !== undefined) return quoted(sentence, code, know);
  if (moved.test(line)) {
    demote(session, (failure) => failure.code === undefined);
    session.talking = true;
    return brokenOff;
  }
  const bare = justError.test(reading.text) ? know.read(reading.text.replace(justError, '')) : reading;
  const byWords = () => {
    const words = serverSays(reading.text);
    const quote = words === undefined ? undefined : know.read(words);
    const byServer = quote ? judge('client', undefined, quote, context, know.inside(quote)) : [];
    return byServer.length > 0 ? byServer : judge('client', undefined, bare, context, matches);
  };
  if (ofPhp.test(line)) return outOfStep(reading.text, know, session) ?? byWords();
  if (!reading.said.has('unexpected') && matches.some(isGood)) {
    const blamed = kindOfLabel(shape.label) === 'error' || /exception/i.test(line);
    const odd = blamed ? outOfStep(reading.text.replace(complaint, ''), know, session) : undefined;
    if (odd) return odd;
    // A greeting whose codes got lost warns of much that has not happened.
    return matches
      .filter(({ wording }) => (wording.code ?? 400) < 400)
      .flatMap((match) => accusations(match.wording.code ?? 0, [match], context.verb));
  }
  // Pure-FTPd's log: the client left when the passive port that it asked for had not answered.
  if (reading.text === 'Logout.' && isOpening(session)) return capped(unopened(session), 40);
  if (
    session.waiting &&
    !session.talking &&
    session.failures.length === 0 &&
    (reading.said.has('connecting') || reading.said.has('timeout'))
  )
    return ungreeted;
  const suspicions = byWords();
  return suspicions.length > 0 ? suspicions : unread(sentence);
}

// FileZilla, wget and R count what went over before the transfer stood still: the data connection was there.
const moved = /after transferring [1-9]|B\/s\) - Data connection|downloaded length [1-9]/;
const brokenOff: Suspicion[] = [
  { problem: 'transfer-interrupted', weight: 62 },
  { problem: 'reply-timeout', weight: 50 },
];

// The seconds that FileZilla waited.
const seconds = /(?<![\d.,:])\d{1,3}(?![\d.,:])/;

const mostOfUnread = 40;

/** What an error points to whose words nobody here can read, since the client speaks another language: by what went on. */
function unread({ line, shape, session, context }: Sentence): Suspicion[] {
  if (!isTranslatedError(shape.label) || session.failures.length > 0) return [];
  const isTimeout = seconds.test(afterLabel(line, shape.label));
  if (session.waiting && !session.talking) return isTimeout ? ungreeted : closedByServer;
  if (!session.talking) return session.dialled ? unreached : [];
  if (session.pending.length === 0) return [];
  return capped(judge('client', undefined, isTimeout ? timeout : closed, context, []), mostOfUnread);
}

const timeout = readingOf('timed out');
const closed = readingOf('connection closed');
const unreached: Suspicion[] = [{ problem: 'cannot-connect', weight: 40 }];
const closedByServer: Suspicion[] = [{ problem: 'connection-closed-by-server', weight: 40 }];

// The connection was there; the greeting was not.
const ungreeted: Suspicion[] = [
  { problem: 'reply-timeout', weight: 60 },
  { problem: 'connection-closed-by-server', weight: 50 },
];

// The label says no more than that it is an error.
const justError = /^\s*error:\s+/i;

// `Error: `, `ServerException: `, and the name of a class before a message.
const complaint = /^\s*(?:[\w\\.]{0,60}(?:error|exception)\s*:\s*)+/i;

const leastOfGood = 20;

/** Whether a wording is that of a positive reply. */
function isGood({ wording, whole, length }: Match): boolean {
  return whole && length >= leastOfGood && wording.role === 'server' && (wording.code ?? 400) < 400;
}

// Below this, what the words around the code say counts as well.
const leastOfQuoted = 50;

function quoted(sentence: Sentence, code: number, know: Knowledge): Suspicion[] {
  const { line, shape, context, reading, matches } = sentence;
  const judged = judge('server', code, reading, context, know.replies(code, reading));
  const suspicions = isTruncated(shape.whole ?? '') ? merged(unusable, judged) : judged;
  return suspicions.some(({ weight }) => weight >= leastOfQuoted)
    ? suspicions
    : merged(suspicions, judge('client', code, know.read(line), context, matches));
}

/** Whether these are commons-net's words for a reply that has a code and no text. */
export function isTruncated(line: string): boolean {
  return /truncated server reply|malformedserverreply/i.test(line);
}

/** What such a reply points to. */
export const unusable: readonly Suspicion[] = [{ problem: 'unexpected-reply', weight: 66 }];

// What says why, whatever was noticed before.
const causes: ReadonlySet<string> = new Set(['tls-session-reuse-required', 'tls-certificate-rejected']);

const leastInDetail = 60;
const mostAfterEnd = 20;
const mostBesideOthers = 60;

/** What of it counts, after all that came before in the session. */
function inSession({ line, shape, code, session, reading }: Sentence, found: Suspicion[]): Suspicion[] {
  let suspicions = found;
  // What a client does in detail is full of words for what it guards against.
  if (shape.low && code === undefined && shape.arrow === '')
    suspicions = reading.said.has('failed') ? suspicions.filter(({ weight }) => weight >= leastInDetail) : [];
  // WinSCP says at every end that it is disconnected; its errors begin with a star.
  const isOver = session.leaving || (line.startsWith('. ') && session.loggedIn && session.failures.length === 0);
  if (isOver && suspicions[0]?.problem === 'connection-closed-by-server') suspicions = [];
  // That the login failed is no news when the connection is gone.
  if (session.gone && suspicions[0]?.problem === 'wrong-password') suspicions = capped(suspicions, mostAfterEnd);
  return session.failures.length > 0 && code === undefined && !causes.has(suspicions[0]?.problem ?? '')
    ? softened(suspicions, session, mostBesideOthers)
    : suspicions;
}

const leastOfStatus = 70;

/** What a client says of its state: only what is sure, and that counts little. */
function inPassing(suspicions: readonly Suspicion[]): Suspicion[] {
  return suspicions
    .filter(({ weight }) => weight >= leastOfStatus)
    .map((one) => ({ ...one, weight: one.problem === 'tls-not-closed-cleanly' ? 60 : 30 }));
}
