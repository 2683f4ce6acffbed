// Ships to the browser.
import { accessLog } from './access-log.ts';
import { ownCopy } from './clean.ts';
import { codeAt, isDigit, isLetter, isQuote, isSpace, measures, programFile, quotable } from './codes-in.ts';
import { isStatusOfFileZilla, kindOfLabel, type LabelKind } from './labels.ts';
import { quotedCode } from './quoted-code.ts';
import { errorLevel, nowhere, shaped, type Origin, type Shape } from './shape.ts';
import { verbAt, verbIn, verbOf, verbOfAct } from './verbs.ts';
import { vsftpdLine } from './vsftpd-log.ts';

/** Before a reply stand at most so many times, levels, labels and brackets. */
const mostTokens = 16;

// Levels of logs, halves of days, names of months and days, and the marks of ftplib.
const levels = new Set(
  (
    'info information debug warn warning error err trace fatal notice severe fine verbose critical am pm gmt utc jan feb mar ' +
    'apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun b i e w d f resp cmd welcome retrieve get put sanitize'
  ).split(' '),
);
// Dates and spans of time that are more than digits, zones, and the sign of glog's lines.
const dated =
  /^(?:\d{1,4}[-/.](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/.]\d{2,4}(?::[\d:]{4,8})?|[\d.]{1,16}(?:s|ms|us|µs)|\d{1,3}h\d{1,2}m[\d.]{1,8}s|\d{4}年\d{1,2}月\d{1,2}日)[:,]?$/i;
const zoned = /^(?:[CEMP][SD]T|[CEW]ES?T|[BIJK]ST|MSK):?$|^[IWEF]\d{4}$/;
const peeledKey = /^(?:pid|tid|sid|id|sess|session|conn|connection|cuid)([=#])[\w-]{1,36}[:,]?$/i;
const logger = /^[\w$/-]{1,40}\.[\w.$]{1,80}(?::\d{1,6}\])?$/;
const aboutIt =
  /^(?:command|commands|failed|error|denied|response|reply|returned|is|was|got|request|requests|not|rejected|refused|and|or|fails|to|of|the|with|mode|operation|on|method|or)(?![A-Za-z])|^(?:hangs|works|fails|never|always|gives|just|still|then|but|after|when|while|does|did) /;
const listed =
  /^[-dlbcps][-rwxsStT]{9}[.+@]?\s|^\d\d-\d\d-\d\d(?:\d\d)?\s+\d\d:\d\d[AP]M\s|^total \d+$|^type=(?:file|dir|cdir|pdir);/;
// Words that are commands in lower case only when nothing but an argument follows.
const plainWords = new Set([
  'help',
  'user',
  'list',
  'mode',
  'quit',
  'site',
  'size',
  'host',
  'port',
  'rest',
  'stat',
  'type',
  'lang',
  'conf',
  'auth',
  'pass',
  'range',
  'hash',
]);

// Commands with an argument of one word, or none: what goes on as a sentence is one, `PROT C is not allowed`.
const short = new Set(['PROT', 'PBSZ', 'TYPE', 'MODE', 'STRU', 'PASV', 'EPSV', 'PORT', 'EPRT', 'AUTH', 'NOOP', 'ABOR']);
// Commands without any: what goes on with words speaks of them, `PASV works, EPSV does not`.
const alone = new Set(['PASV', 'EPSV', 'SYST', 'QUIT', 'NOOP', 'PWD', 'CDUP', 'REIN', 'ABOR']);
const spoken = /^(?:\S{1,40} )?(?:is|are|was|must|can|cannot|not|has|failed|required) \w/;

const refusal = /^(?:\S{1,40} )?(?:is|are|was) not (?:supported|understood|implemented|allowed|known)/;
const wordy = /^(?:[a-z]{2,20}[ :]+|["'`]?[1-5]\d\d )[a-z]/i;

const closesCode = new Set(',)]"\'.;');

/** Whether what follows the code at a place lets it be the beginning of a reply. */
function endsCode(line: string, at: number): boolean {
  const next = line[at];
  if (next === undefined) return true;
  if (next === '-') return true;
  if (next === ' ' || next === '\t') {
    return !measures(line, at + 1);
  }
  return next === ':' ? !isDigit(line.charCodeAt(at + 1)) : closesCode.has(next) && !isDigit(line.charCodeAt(at + 1));
}

const isBehindCode = (c: number) => c === 45 || c === 58 || c === 41 || c === 93 || c === 46 || c === 44;

/** Where the sentence begins that follows a code. */
function afterCode(line: string, at: number): number {
  let i = at;
  for (; i < line.length; i++) {
    const c = line.charCodeAt(i);
    if (!(isSpace(c) || isBehindCode(c) || (c > 127 && /\s/.test(line[i] ?? '')))) break;
  }
  // `Code=550 ('Filename invalid')`, `got 550 [' Filename invalid']`; a quotation mark alone may quote the command.
  if ((line[i] !== '(' && line[i] !== '[') || !/["']/.test(line[i + 1] ?? '')) return i;
  return line[i + 2] === ' ' ? i + 3 : i + 2;
}

/** The place of the bracket that closes the one at `from`, if it is near. */
function closing(line: string, from: number): number {
  const mark = line[from] === '[' ? ']' : ')';
  const at = line.indexOf(mark, from);
  return at > from && at - from <= 120 ? at : -1;
}

const digits = /^\d{3,}$/;
const namedKey = /^(?:pid|tid|sid|id|sess|session|conn|connection)(?:[=#:] ?| )[\w-]{1,36}(?=$|[,:])/i;

const fieldKey = /(?:^|[\s,{])"?((?:pid|tid|sid|id|sess|session|conn|connection)"?[=:]"?[\w-]{1,36})/i;

/** The key of a connection in what stands in brackets: `[FTP Session 12 …]`, `[pid 7]`, `(000012)`, `[pool-1-thread-3]`. */
function keyIn(inside: string, round: boolean): string {
  if (inside.startsWith('FTP Session ')) return inside.slice(0, 12) + Number.parseInt(inside.slice(12), 10);
  if (inside.startsWith('pid ')) return inside;
  const named = namedKey.exec(inside)?.[0];
  if (named) return named;
  if (round && digits.test(inside) && inside.length >= 5) return inside;
  return inside.includes('hread') ? inside : '';
}

// What follows a command that is told about: `MLSD - '500 not understood'`.
const quoting = /^[-–:=>]{1,2} ?["'`]?[1-5]\d\d /;

// The end of a command that a sentence quotes: `'SITE EXEC' not understood`.
const closed = /^[A-Z]{2,10}["'`] [a-z]/;

// Where a field of a structured log ends and the next one begins: `"directive":"MDTM","level":50`.
const field = /^",\s?"\w+":/;

// wget tells what came of a command behind dots: `==> AUTH TLS ... Server does not support AUTH TLS.`
const outcome = /\.\.\. (?:Server|GnuTLS|OpenSSL)/;

/** Whether what follows the name of a command shows that somebody speaks of it, instead of sending it. */
function isSpokenOf(verb: string, rest: string, bare: boolean): boolean {
  const first = rest.charCodeAt(0);
  if (
    (first === 46 && rest.startsWith('...')) ||
    (first >= 97 && first <= 122 && aboutIt.test(rest)) ||
    ((first | 32) === 101 && /^(?:error|exception)\b/i.test(rest)) ||
    (rest.includes(':') && /: (?:error|exception)\b|:[45]\d\d \w/i.test(rest)) ||
    quoting.test(rest) ||
    rest.includes('command failed') ||
    rest === 'closed connection' ||
    outcome.test(rest) ||
    closed.test(rest) ||
    (!bare && / (?:command|failed)\b|(?::| returned| got) [1-5]\d\d\b/.test(rest))
  )
    return true;
  return (
    rest.length > 12 &&
    (refusal.test(rest) || (short.has(verb) && spoken.test(rest)) || (alone.has(verb) && wordy.test(rest)))
  );
}

function commandAt(line: string, at: number, bare: boolean): { verb: string; rest: number } | undefined {
  let end = at;
  while (end < line.length && end - at < 8 && (isLetter(line.charCodeAt(end)) || isDigit(line.charCodeAt(end)))) end++;
  const next = line.charCodeAt(end);
  if (!(Number.isNaN(next) || isSpace(next) || next === 34 || next === 39 || next === 96)) return undefined;
  const verb = verbAt(line, at, end);
  if (!verb || (next === 34 && field.test(line.slice(end, end + 40)))) return undefined;
  const word = line.slice(at, end);
  let begin = end;
  while (isSpace(line.charCodeAt(begin))) begin++;
  const rest = line.slice(begin, end + 200).trim();
  if (isSpokenOf(verb, rest, bare)) return undefined;
  if (word !== word.toUpperCase()) {
    // Prose is full of such words; a command has one argument and ends without a full stop.
    if (!bare && word !== word.toLowerCase()) return undefined;
    if (/[.:,;!?]$/.test(rest) || rest.split(/\s+/).length > 2) return undefined;
    if (plainWords.has(word.toLowerCase()) && !bare) return undefined;
  }
  return { verb, rest: end };
}

const closers = new Set([...'"\'`])}'].map((mark) => mark.charCodeAt(0)));
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const mostClosers = 8;

function occurrences(mark: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Whether the bracket that ends the text there was opened in it. */
function isOwn(text: string, end: number): boolean {
  const mark = text[end - 1] ?? '';
  const opener = openers[mark];
  return opener !== undefined && occurrences(opener, text, end) >= occurrences(mark, text, end);
}

/** Without the quotes and brackets, and a comma behind them, that a log or a program closes a line with. */
function unclosed(text: string): string {
  let end = text.length;
  const last = text.charCodeAt(end - 1);
  if (last === 44 || last === 59) end--;
  const least = Math.max(0, end - mostClosers);
  while (end > least && closers.has(text.charCodeAt(end - 1)) && !isOwn(text, end)) end--;
  return text.slice(0, end);
}

function trimmedArgument(line: string, from: number, quoted: boolean): string {
  const text = line.slice(from).trim();
  return quoted ? unclosed(text) : text;
}

interface Opening extends Origin {
  /** Where times, levels and brackets end. */
  prose: number;
  quoted: boolean;
  tokens: number;
  low: boolean;
  /** An exception was named. */
  isThrown?: boolean;
  act?: string | undefined;
  /** Where what a reply may say ends; the end of the line when absent. */
  end?: number;
}

/** Without the name of the file that lftp puts behind a reply: `Access failed: 550 No such file (a.txt)`. */
function withoutName(line: string, text: string): string {
  // Ruby's.
  if (text.endsWith('Error)')) return text.replace(/ \(Net::FTP\w{0,10}\)$/, '');
  if (!text.endsWith(')') || !line.includes('ccess failed: ')) return text;
  const at = text.lastIndexOf(' (');
  return at < 0 ? text : text.slice(0, at);
}

const mostBehindCode = 8;
// Small servers forget the space: `227Entering Passive Mode`.
const runsOn = /^[A-Z][a-z]{2}/;

function replyAt(line: string, at: number, code: number, open: Opening): Shape | undefined {
  if (!endsCode(line, at + 3) && !(quotable.has(code) && runsOn.test(line.slice(at + 3, at + 6)))) return undefined;
  // Behind words that are no label of a log, any number could stand.
  if (open.tokens > 0 && open.arrow === '' && !quotable.has(code) && kindOfLabel(open.label) === '') return undefined;
  const more = line[at + 3] === '-' && line[at + 4] !== '>';
  const from = afterCode(line, at + 3);
  // The number of a line, before what is set in: `    342             host, port = self.makepasv()`.
  if (from - at > mostBehindCode && line[at + 3] !== '-') return undefined;
  // `426-426 Connection closed`: a library prints the code of a multi-line reply twice.
  const doubled = more && codeAt(line, from) === code && endsCode(line, from + 3) ? afterCode(line, from + 3) : from;
  const text = withoutName(line, line.slice(doubled, open.end).trimEnd());
  return shaped('reply', open, open.quoted ? unclosed(text) : text, code, open.act, more);
}

const passedOver = new Set([...' \t:,-=*|#~•→←»+{\u00a0║│┃'].map((mark) => mark.charCodeAt(0)));
const passes = Uint8Array.from({ length: 128 }, (_, c) => (passedOver.has(c) ? 1 : 0));

function skipMarks(line: string, from: number, open: Opening): number {
  let i = from;
  for (; i < line.length; i++) {
    const c = line.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) break;
    if (c === 60) open.arrow = '<';
    else if (c === 62) open.arrow = '>';
    else if (c === 34 || c === 39 || c === 96) open.quoted = true;
    // WinSCP begins what it says of itself with a full stop or an exclamation mark.
    else if (!(
      (c < 128 ? passes[c] === 1 : passedOver.has(c)) ||
      (i === 0 && (c === 46 || c === 33) && isSpace(line.charCodeAt(1)))
    ))
      break;
  }
  return i;
}

const inNumbers = Uint8Array.from({ length: 128 }, (_, c) => (/[\d:.,/TZ+_-]/.test(String.fromCharCode(c)) ? 1 : 0));

/** The end of a date, a time, a number or several of them joined, or -1. */
function numberEnd(line: string, at: number): number {
  let i = at;
  while (i < line.length && inNumbers[line.charCodeAt(i)] === 1) i++;
  if (line[i] === ']' || line[i] === ')') i++;
  return i >= line.length || isSpace(line.charCodeAt(i)) ? i : -1;
}

/** The end of a label of up to four words and a colon at this place, or -1. */
function labelEnd(line: string, at: number): number {
  const limit = Math.min(line.length, at + 48);
  let words = 0;
  for (let i = at; i < limit; i++) {
    const c = line.charCodeAt(i);
    if (c === 58 || c === 0xff1a) return line.charCodeAt(i + 1) === 47 || i === at ? -1 : i + 1;
    if (isSpace(c)) {
      if (!isSpace(line.charCodeAt(i - 1)) && line.charCodeAt(i + 1) !== 58) words++;
      if (words > 3) return -1;
    }
  }
  return -1;
}

const promptEnd = /^(?:l?ftp|sftp|ncftp)?[^>\s]{0,80}>/;

const begins = Uint8Array.from({ length: 128 }, (_, c) => ('-dlbcpst0123'.includes(String.fromCharCode(c)) ? 1 : 0));

/** Whether the line is one of a directory listing. */
export function isListed(line: string): boolean {
  const c = line.charCodeAt(0);
  return c < 128 && begins[c] === 1 && listed.test(line);
}

/** Whether a label says that the server or the client speaks. */
function isSpeaker(label: string): boolean {
  const kind = kindOfLabel(label);
  return kind === 'reply' || kind === 'command';
}

function isKnown(label: string): boolean {
  return label !== '' && kindOfLabel(label) !== '';
}

const isBracket = (c: number) => c === 91 || c === 40 || c === 96;

/**
 * The shape of one clean line. `tokens` is how many times and levels were taken from its beginning, `quoted` whether it
 * stood in quotation marks.
 */
export function shapeOf(line: string, tokens: number, quoted: boolean): Shape {
  const shape = shapeIn(line, tokens, quoted);
  const vsftpd = line.endsWith('"') ? vsftpdLine(line) : undefined;
  return vsftpd && vsftpd.sent > 0 ? { ...shape, label: vsftpd.label } : shape;
}

function shapeIn(line: string, tokens: number, quoted: boolean): Shape {
  // node-ftp prints each reply a second time when it has taken it apart.
  if (isBracket(line.charCodeAt(0)) && line.includes('[parser] ')) return shaped('listing', nowhere, line);
  const first = line.charCodeAt(0);
  const access = first === 60 || first === 62 ? undefined : accessLog(line);
  if (access) return access;
  const open: Opening = { key: '', label: '', arrow: '', prose: 0, quoted, tokens, low: false };
  if (isListed(line)) return shaped('listing', nowhere, line);
  let i = serverLog(line, open);
  for (; open.tokens < mostTokens; open.tokens++) {
    i = skipMarks(line, i, open);
    if (i >= line.length) break;
    const code = codeAt(line, i);
    if (code > 0) {
      const found = replyAt(line, i, code, open);
      if (found && !precedesAnother(line, i + 3)) return found;
    }
    // `java.io.FileNotFoundException: STOR a.txt` and FluentFTP's `Status: Waiting for response to: MLSD /` speak of one.
    const command =
      isDigit(line.charCodeAt(i)) || open.isThrown || isStatusOfFileZilla(open.label)
        ? undefined
        : commandAt(line, i, open.tokens === 0 || open.arrow !== '' || isKnown(open.label));
    if (command) {
      const text = trimmedArgument(line, command.rest, open.quoted);
      return shaped('command', open, text, undefined, command.verb);
    }
    const next = peel(line, i, open);
    if (next < 0) break;
    i = next;
  }
  // Behind a label or an arrow that says who speaks, no other is looked for.
  if (open.label !== '' && isSpeaker(open.label)) return sentence(line, open);
  return labelled(line, open) ?? (open.arrow === '' ? arrowed(line, open) : undefined) ?? sentence(line, open);
}

// As far into a line as a log puts an arrow.
const lastArrow = 160;

/** A reply or a command behind an arrow, whoever is named before it: which way arrows point, programs do not agree on. */
function arrowed(line: string, open: Opening): Shape | undefined {
  const limit = Math.min(line.length, lastArrow);
  for (let i = 1; i < limit; i++) {
    const c = line.charCodeAt(i);
    if (c !== 60 && c !== 62) continue;
    let from = i;
    while (from > 0 && isShaft(line.charCodeAt(from - 1))) from--;
    let end = i + 1;
    while (isShaft(line.charCodeAt(end))) end++;
    i = end;
    const before = line.charCodeAt(from - 1);
    if (!isSpace(line.charCodeAt(end)) || isLetter(before) || isDigit(before)) continue;
    // One character may be a comparison; behind a place in a program, `client.js:97 < 220 …`, it is none.
    if (end - from < 2 && !/(?:[\]):]|:\d{1,5}\)?) $|["'`]$/.test(line.slice(Math.max(0, from - 8), from))) continue;
    while (isSpace(line.charCodeAt(end))) end++;
    const inner: Opening = { ...open, tokens: 0, arrow: c === 60 ? '<' : '>' };
    const code = codeAt(line, end);
    const reply = code > 0 ? replyAt(line, end, code, inner) : undefined;
    if (reply) return { ...reply, arrow: '<' };
    const command = commandAt(line, end, true);
    if (command && line[end] === line[end]?.toUpperCase()) {
      const text = trimmedArgument(line, command.rest, open.quoted);
      return shaped('command', inner, text, undefined, command.verb);
    }
  }
  return undefined;
}

const isShaft = (c: number) => c === 45 || c === 61 || c === 60 || c === 62;

// As far into a line as a log puts a label or a field.
const lastLabel = 160;

// The fields of structured logs and printed objects that hold a line as it was.
const carriers = new Set(['msg', 'message', 'text', 'line']);

/** A reply or a command behind a known label, whatever a log puts before the label: `response [220 …]`, `msg="220 …"`. */
function labelled(line: string, open: Opening): Shape | undefined {
  const limit = Math.min(line.length, lastLabel);
  for (let at = 1; at < limit; at++) {
    const c = line.charCodeAt(at);
    if (c !== 58 && c !== 61 && c !== 91) continue;
    let end = at;
    while (end > 0 && (isSpace(line.charCodeAt(end - 1)) || isQuote(line.charCodeAt(end - 1)))) end--;
    let begin = end;
    while (begin > 0 && /\p{L}/u.test(line[begin - 1] ?? '')) begin--;
    const label = line.slice(begin, end).toLowerCase();
    const kind = kindOfLabel(label);
    const carries = c !== 91 && carriers.has(label);
    if (kind !== 'reply' && kind !== 'command' && !carries) continue;
    const key = carries ? (fieldKey.exec(line.slice(0, at))?.[1] ?? open.key) : open.key;
    const found = behindLabel(line, at, carries ? '' : kind, { ...open, key, label, tokens: 0 });
    // `"line":530` is a place in a program.
    if (found && (label !== 'line' || found.text !== '')) return found;
  }
  return undefined;
}

function behindLabel(line: string, at: number, kind: LabelKind, open: Opening): Shape | undefined {
  const from = skipMarks(line, at + 1, open);
  const code = kind === 'command' ? 0 : codeAt(line, from);
  const reply = code > 0 ? replyAt(line, from, code, open) : undefined;
  if (reply) return { ...reply, text: enclosed(reply.text, line[from - 1], line[at] === '[') };
  const command = kind === 'reply' ? undefined : commandAt(line, from, true);
  if (!command || (kind === '' && !open.quoted)) return undefined;
  const text = enclosed(trimmedArgument(line, command.rest, open.quoted), line[from - 1], line[at] === '[');
  return shaped('command', open, text, undefined, command.verb);
}

/** The text up to the quote or the bracket that closes it. */
function enclosed(text: string, mark: string | undefined, bracket: boolean): string {
  if (bracket && text.endsWith(']')) return text.slice(0, -1);
  const end = mark === '"' || mark === "'" || mark === '`' ? text.indexOf(`${mark},`) : -1;
  return end < 0 ? text : text.slice(0, end);
}

/** A process id, or the number of a line, can look like a code: what follows it then is a label and a code. */
function precedesAnother(line: string, at: number): boolean {
  const end = labelEnd(line, at);
  if (
    end < 0 ||
    line[at] === ':' ||
    kindOfLabel(
      line
        .slice(at, end - 1)
        .trim()
        .toLowerCase(),
    ) === ''
  )
    return false;
  let i = end;
  while (i < line.length && isSpace(line.charCodeAt(i))) i++;
  const code = codeAt(line, i);
  return (
    (code > 0 && endsCode(line, i + 3)) ||
    (code === 0 && verbOf(/^[A-Z]{3,4}(?= |$)/.exec(line.slice(i, i + 5))?.[0] ?? '') !== undefined)
  );
}

/** Logs of servers whose lines begin with more than times and brackets; returns where to read on. */
function serverLog(line: string, open: Opening): number {
  const vsftpd = vsftpdLine(line);
  if (vsftpd) {
    open.key = vsftpd.key;
    if (vsftpd.sent === 0) return 0;
    open.quoted = true;
    open.prose = vsftpd.client;
    return vsftpd.sent;
  }
  const session = line.indexOf('FTP Session ');
  if (session >= 0 && session < 80) {
    open.key = `FTP Session ${Number.parseInt(line.slice(session + 12, session + 24), 10)}`;
    const kind = /\[(?:Command|Response|Status|Error|Warning|Trace)\] ?/.exec(line.slice(0, 400));
    if (kind) return kind.index + kind[0].length;
  }
  // FileZilla Server 0.9: `(000012)11/23/2026 10:00:00 AM - bob (192.0.2.1)> 230 Logged on`
  if (line[0] === '(' && /^\(\d{5,9}\)/.test(line)) {
    open.key = line.slice(1, line.indexOf(')'));
    const arrow = line.indexOf(')> ');
    if (arrow > 0 && arrow < 200) {
      // No command is set in.
      if (line[arrow + 3] === ' ') open.label = 'response';
      open.prose = arrow + 3;
      return arrow + 3;
    }
  }
  return 0;
}

// Which way a line went, `[S -> C]: 220 …` or `C->S STOR a`.
const between = /^[CS] ?(?:->|<-) ?[CS]$/;
const fromServer = /^(?:S ?->|C ?<-)/;

const printed = /^(?:\w{0,40}(?:Error|Exception)): /;

function peel(line: string, at: number, open: Opening): number {
  const c = line[at];
  if (c === '[' || c === '(') {
    const end = closing(line, at);
    if (end < 0) return -1;
    // A program puts what it reports in brackets, the whole of it.
    if (end === line.length - 1 && open.tokens === 0) {
      open.quoted = true;
      return at + 1;
    }
    const inside = line.slice(at + 1, end);
    // Node prints an error in brackets, and its fields behind them: `{ [Error: 550 Not found] code: 550 }`.
    if (printed.test(inside)) {
      open.end = end;
      return at + 1;
    }
    const code = inside.length === 3 ? codeAt(line, at + 1) : 0;
    // `(530) Not logged in.`: the code itself stands in brackets.
    if (code > 0 && quotable.has(code) && end + 2 < line.length && open.prose === 0) return at + 1;
    open.key ||= keyIn(inside, c === '(');
    open.low ||= /^(?:debug|trace|info)$/i.test(inside) || /(?:^| )(?:DEBUG|TRACE|INFO) /.test(inside);
    if (inside === 'Command' || inside === 'Response' || inside === 'Error') open.label = inside.toLowerCase();
    else if (between.test(inside)) open.label = fromServer.test(inside) ? 'response' : 'command';
    // `OSError: [Errno 110] …` is a sentence; a level or a time in brackets stands before one.
    if (open.label === '') open.prose = end + 1;
    return end + 1;
  }
  const numeral = isDigit(line.charCodeAt(at));
  if (numeral) {
    const number = numberEnd(line, at);
    if (number > 0) {
      open.prose = number;
      return number;
    }
  }
  let end = at;
  let letters = 0;
  for (; end < line.length; end++) {
    const d = line.charCodeAt(end);
    if (isSpace(d)) break;
    if (isLetter(d)) letters++;
  }
  // Docker puts the name of the container and a bar before every line.
  const bar = open.tokens === 0 ? barAfter(line, end) : -1;
  if (bar > 0) {
    open.prose = bar;
    return bar;
  }
  // FileZilla's Polish label for a reply has no colon, nor has a table.
  const column = isColumn(line, end) ? line.slice(at, end).toLowerCase() : '';
  if (isKnown(column)) {
    open.label = column;
    return end;
  }
  const isLabelled = line.charCodeAt(end - 1) === 58;
  if (letters !== end - at - (isLabelled ? 1 : 0)) {
    const odd = peelOdd(line, at, end, numeral, open);
    if (odd !== undefined) return odd;
  } else if (!isLabelled && letters < 14 && isLevel(line, at, end)) {
    return passLevel(line, at, end, open);
  }
  // The colon behind letters alone is the one that ends the label.
  return peelLabel(
    line,
    at,
    isLabelled && letters > 0 && letters === end - at - 1 && letters < 47 ? end : labelEnd(line, at),
    open,
  );
}

/** Where a line goes on after a bar with white space around it, or -1. */
function barAfter(line: string, end: number): number {
  let at = end;
  while (at < end + 9 && isSpace(line.charCodeAt(at))) at++;
  return at > end && line.charCodeAt(at) === 124 && line.charCodeAt(at + 1) === 32 ? at + 2 : -1;
}

function isColumn(line: string, end: number): boolean {
  return line[end] === '\t' || line.startsWith('  ', end);
}

function isLevel(line: string, at: number, end: number): boolean {
  if (end >= line.length) return false;
  const word = line.slice(at, end);
  // One letter is a level only before a time or a bracket: `I (21727) [Ftp]`.
  if (word.length === 1 && !/[\d([]/.test(line.slice(end).trimStart()[0] ?? '')) return false;
  // `Error renaming: …` is a sentence; `Error 550 …` and `Error: …` begin with a level.
  if (word.length === 5 && word.toLowerCase() === 'error' && /^ [a-z]/.test(line.slice(end, end + 2))) return false;
  return levels.has(word.replace(/[\])}*:.,]{1,3}$/, '').toLowerCase()) || zoned.test(word);
}

function passLevel(line: string, at: number, end: number, open: Opening): number {
  const level = line.slice(at, end);
  open.low ||= /^(?:debug|trace|finest?|verbose|info)/i.test(level);
  if (/^error$/i.test(level)) open.label ||= errorLevel;
  // ftplib marks what it gets and what it sends.
  if (line[at - 1] === '*') open.label = /^(?:resp|get|welcome)/.test(level) ? 'response' : 'command';
  open.prose = end;
  return end;
}

/** A word that is not made of letters alone; undefined where it may still be a label. */
function peelOdd(line: string, at: number, end: number, numeral: boolean, open: Opening): number | undefined {
  const word = line.slice(at, Math.min(end, at + 120));
  const last = word[word.length - 1];
  if (word.length === 4 && between.test(word)) {
    open.label = fromServer.test(word) ? 'response' : 'command';
    open.prose = end;
    return end;
  }
  if (numeral && dated.test(word)) {
    open.prose = end;
    return end;
  }
  const key = word.length < 50 ? peeledKey.exec(word) : null;
  if (key) {
    // aria2 names the download on its own lines only, not on those of the server.
    if (key[1] !== '#') open.key ||= word;
    open.prose = end;
    return end;
  }
  if (/^\.{2,4}$/.test(word)) {
    open.prose = end;
    return end;
  }
  // The name of a class inside another: `FtpsClientFactory$FtpsConnectionFactory`.
  if (/^\w{1,60}\$\w{1,60}$/.test(word)) {
    open.prose = end;
    return end;
  }
  // The name of a logger, and a dash: `ch.cyberduck.transcript - 220 …`; the place in a program: `ftp.go:12] `.
  if ((last === ']' || line.startsWith(' - ', end)) && logger.test(word)) {
    open.prose = last === ']' ? end : end + 3;
    return open.prose;
  }
  if (open.tokens < 4 && word.includes('>')) {
    if (last === '>' && promptEnd.test(word)) return prompt(line, at, end, open);
    if (/^l?ftp>./.test(word)) return prompt(line, at, at + word.indexOf('>') + 1, open);
  }
  if (word.length < 14 && last !== ':' && isLevel(line, at, end)) return passLevel(line, at, end, open);
  if (word.includes('[')) {
    const peer = /^(\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})-\[/.exec(word);
    if (peer?.[1]) {
      // pyftpdlib: `127.0.0.1:50000-[bob] -> 230 Login successful.`
      open.key = peer[1];
      open.prose = end;
      return end;
    }
    const process = /^[a-z][\w.-]{0,60}\[(\d+)\]:?$/i.exec(word);
    if (process) {
      // What a server writes to the system's log is about a session, and no part of it.
      open.key = `pid ${process[1]}`;
      open.prose = end;
      return -1;
    }
  }
  if (word.length > 8 && /^[A-Z]{1,4}\d\d:\d\d:\d\d/.test(word)) {
    open.prose = end;
    return end;
  }
  return undefined;
}

interface Label {
  label: string;
  isOneWord: boolean;
  verb: string | undefined;
}

const mostLabels = 300;
const knownLabels = new Map<string, Label>();

/** What stands before a colon; a log has few labels, and repeats them. */
function labelOf(text: string): Label {
  const known = knownLabels.get(text);
  if (known) return known;
  if (knownLabels.size >= mostLabels) knownLabels.clear();
  const label = text.trim().toLowerCase();
  const isOneWord = !/\s/.test(label);
  const found = { label, isOneWord, verb: isOneWord ? (verbOf(label) ?? verbOfAct(label)) : undefined };
  knownLabels.set(ownCopy(text), found);
  return found;
}

const amount = / (?:size|bytes|length|offset|count)$/;

function peelLabel(line: string, at: number, colon: number, open: Opening): number {
  if (colon < 0) return -1;
  const { label, isOneWord, verb } = labelOf(line.slice(at, colon - 1));
  if (isDigit(line.charCodeAt(colon)) && programFile.test(label)) return -1;
  let next = colon;
  while (next < line.length && (isSpace(line.charCodeAt(next)) || line[next] === '"' || line[next] === "'")) next++;
  if (verb) open.act = verb;
  if (label.endsWith('exception')) open.isThrown = true;
  if (!isOneWord) {
    const coded = quotable.has(codeAt(line, next)) && endsCode(line, next + 3) && !amount.test(label);
    // Several words and a colon are a label if they are known, or before a reply or a command.
    if (!coded && kindOfLabel(label) === '' && !commandAt(line, next, false)) return -1;
  }
  // What the server says may have labels of its own: `Response: TYPE: ASCII`.
  if (!open.label || kindOfLabel(label) !== '' || (isOneWord && !isSpeaker(open.label))) open.label = label;
  if (!isOneWord) open.act ??= verbIn(line.slice(at, colon));
  return colon;
}

/** What is typed at the prompt of a client. */
function prompt(line: string, at: number, end: number, open: Opening): number {
  const typed = line.slice(end).trimStart();
  const [first = '', second = ''] = typed.split(/\s+/, 2);
  open.prose = at;
  if (/^(?:quote|literal|quot)$/i.test(first)) {
    open.arrow = '>';
    return line.indexOf(first, end) + first.length;
  }
  const act = verbOfAct(first.toLowerCase());
  if (act) {
    open.act = act;
    open.label = 'prompt';
    return -1;
  }
  open.arrow = '>';
  return second === '' && first === '' ? line.length : end;
}

// A library that logs its own calls shows their arguments: `>         DownloadFile("a", "/a", Overwrite)`.
const call = /^>\s+\w{1,60}\((?:[^)].*)?\)$/;

function sentence(line: string, open: Opening): Shape {
  const text = withoutPlace(line.slice(open.prose).trim());
  if (open.arrow === '>' && call.test(text)) return shaped('listing', { ...open, label: '' }, text);
  const verb = open.act;
  // `[INFO] Error deploying …`: what is told in passing is a failure all the same.
  const low = open.low && !/^(?:error|fatal|severe)\b/i.test(text);
  const quoted = text.length > 0 ? quotedCode(text) : undefined;
  if (quoted) {
    const after = unclosed(text.slice(afterCode(text, quoted.at + 3))).trim();
    const told = /[a-z]{3}/i.test(after) ? after : text;
    return { ...shaped('quote', open, told, quoted.code, verb), whole: text, low };
  }
  return { ...shaped(text === '' ? 'listing' : 'prose', open, text, undefined, verb), low };
}

/** Without the place in the program that PHP adds: ` in /srv/www/upload.php on line 140`, ` in /srv/upload.php:140`. */
function withoutPlace(text: string): string {
  if (!text.includes('.php')) return text;
  const end = text.lastIndexOf(' on line ');
  const at = text.lastIndexOf(' in ', end < 0 ? text.length : end);
  return at > 0 && (end > 0 || phpPlace.test(text.slice(at + 4))) ? text.slice(0, at).trimEnd() : text;
}

const phpPlace = /^\S{1,300}\.php:\d{1,6}$/;
