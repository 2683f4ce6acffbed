// Ships to the browser.
import { hostPort, reachOf } from './addresses.ts';
import type { Match } from './catalogue.ts';
import { asksPassive, capped, judge, readingOf, type Suspicion } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { kindOfLabel } from './labels.ts';
import { accept, contextOf, type Sent, type Session } from './session.ts';
import { errorLevel, noLine, type Shape } from './shape.ts';

/** Words of a client that report a failure. */
export const failing =
  /error|fail|unexpected|exception|denied|refused|timed out|timeout|invalid|not a valid|wrong|could not|unable/i;

// The positive codes that servers send with bad news, and the words of these.
const accusable = new Set([200, 202, 221, 226, 230, 250]);
const bad = /fail|error|quota|no space|shutting down|time limit|not |no dir|broken|aborted/i;

/** Whether a positive reply may be a failure all the same. */
export function mayAccuse(code: number, text: string): boolean {
  return accusable.has(code) && bad.test(text);
}

/** What a positive reply points to whose wording is known for it. */
export function accusations(code: number, matches: readonly Match[], verb: string | undefined): Suspicion[] {
  const found = matches.find(
    ({ wording, whole }) => whole && wording.code === code && (wording.commands?.includes(verb ?? '') ?? true),
  );
  const { problem, alternatives = [] } = found?.wording ?? {};
  const list = problem ? [problem, ...alternatives] : [];
  return list.map((one, rank) => ({ problem: one, weight: rank === 0 ? 60 : 30 }));
}

// A reply that the client did not wait for.
const unexpected: Suspicion[] = [{ problem: 'unexpected-reply', weight: 60 }];

const cutOff = /aborted|error during/i;

/** What the bad news in a positive reply points to. */
export function badNews(code: number, text: string, matches: readonly Match[], verb: string | undefined): Suspicion[] {
  const accused = accusations(code, matches, verb);
  return accused.length === 0 && code === 226 && cutOff.test(text)
    ? [{ problem: 'transfer-interrupted', weight: 50 }]
    : accused;
}

const untilTold = /^.*?\bftp_[a-z_]{2,20}\(\)[^:]{0,130}: /;

/** A function of PHP that warns. */
export const ofPhp = /\bftp_[a-z_]{2,20}\(\)(?: \[[^\]]{0,120}\])?: /;

const refusals = [550, 553, 552, 530, 500, 501, 502, 503, 504, 450, 451, 425, 426, 421];

// ncftp, apt and others quote a reply without its code.
const serverSaid = /server said:? '?(.{4,})/;

/** What a client says that the server said, without the code; undefined if it says nothing of the kind. */
export function serverSays(text: string): string | undefined {
  return serverSaid.exec(text)?.[1];
}

/** The wordings of servers that a client may have quoted without the code, those that say most. */
export function quotedWordings(text: string, know: Knowledge): readonly Match[] {
  const words = ofPhp.test(text) ? text.replace(untilTold, '') : serverSays(text);
  if (words === undefined) return [];
  const reading = know.read(words);
  const found = refusals.flatMap((code) => know.replies(code, reading).filter(({ whole }) => whole));
  const most = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === most);
}

/**
 * PHP warns with the last reply, whatever it was. A positive one shows that no other came for the transfer, or that
 * replies and commands are out of step. Undefined where the text is no positive reply.
 */
export function outOfStep(text: string, know: Knowledge, session: Session): Suspicion[] | undefined {
  const told = text.replace(untilTold, '');
  const reading = know.read(told);
  const code = positive.find((one) =>
    know.replies(one, reading).some(({ wording, whole }) => whole && wording.code === one),
  );
  if (code === undefined) return undefined;
  accept(session, code, told, undefined);
  if (hasOpened.test(told)) return [{ problem: 'transfer-interrupted', weight: 60 }];
  return opensData(code) || session.mode === 'active' ? unopened(session) : unexpected;
}

const positive = [125, 150, 200, 211, 213, 220, 226, 227, 229, 230, 250, 257, 331, 350];
const hasOpened = /accepted data connection|already open/i;

const opensData = (code: number) => code === 227 || code === 229 || code === 125 || code === 150;

const notOpened = readingOf('data connection timed out');

/** What it points to that no data connection came. */
export function unopened(session: Session): Suspicion[] {
  const context = { ...contextOf(session, noLine, undefined), awaitingData: true };
  return judge('client', undefined, notOpened, context, []);
}

// A look at the whole line is cheaper than one at its beginning.
const complaining = /rror|xce|xpect|known resp/;

/** Whether the words before a reply say that it was an error, such as `Error in fetch: RETR response: 257`. */
export function isComplaint(line: string, shape: Shape): boolean {
  if (line.includes('curl: (')) return true;
  if (!complaining.test(line)) return false;
  const head = line.length - shape.text.length;
  return head > 16 && /(?:error|exception|\bexpected|unknown response)\b/i.test(line.slice(0, head));
}

// The commands that a code answers; for no other that is listed here any server was recorded to say it.
const answered: Readonly<Record<number, readonly string[]>> = {
  // The lines of a list of features may be taken for commands.
  211: ['FEAT', 'OPTS', 'SYST', 'SIZE', 'MDTM', 'REST', 'AUTH', 'PBSZ', 'PROT', 'EPRT', 'MODE'],
  213: ['SIZE', 'MDTM'],
  215: ['SYST'],
  221: ['QUIT'],
  226: ['QUIT'],
  227: ['PASV'],
  230: ['USER', 'PASS', 'AUTH'],
  257: ['PWD', 'MKD'],
  331: ['USER'],
  332: ['USER', 'PASS'],
  350: ['RNFR', 'REST'],
};

const plain = new Set(
  'USER PASS CWD CDUP PWD MKD RMD DELE RNFR RNTO TYPE STRU MODE PORT EPRT REST SIZE MDTM SYST FEAT OPTS AUTH PBSZ PROT QUIT'.split(
    ' ',
  ),
);

// FileZilla Server 0.9 answers PASV over IPv6 so: `(0:0:0:0:0:0:0:1,219,195)`.
const ofIpv6 = /\([\da-f]{0,4}:[\da-f:]{1,40},\d/i;

/** A positive reply that leads nowhere: no answer to its command, or a passive address that is none. */
export function oddReply(code: number, text: string, { dataHost }: Session, command: Sent | undefined): Suspicion[] {
  if (code === 227 && ofIpv6.test(text)) return [{ problem: 'pasv-over-ipv6', weight: 86 }];
  // Neither an address, nor one that was taken out, nor a word of passive mode.
  if (code === 227 && /^[^\d,()]{2,}$/.test(text) && !/pas/i.test(text))
    return [{ problem: 'unexpected-reply', weight: 45 }];
  if (code === 227 && dataHost !== '' && reachOf(dataHost) === 'none')
    return [{ problem: 'private-ip-in-pasv', weight: 40 }];
  // RFC 1123, section 4.1.2.6: the parentheses may be missing, and many clients look for them.
  if (code === 227 && /^\d[\d,]+$|\($/.test(text)) return [{ problem: 'unexpected-reply', weight: 45 }];
  // RFC 2428, section 3, leaves the mark free; a client may know only the one that is usual.
  if (code === 229 && text.includes('(') && !text.includes('|')) return [{ problem: 'unexpected-reply', weight: 45 }];
  const verb = command?.verb ?? '';
  // Who is asked for an account and gives none is not logged in.
  if (code === 332 && verb === 'PASS') return [{ problem: 'not-logged-in', weight: 45 }];
  const isOther = asksPassive(verb)
    ? code >= 200 && code < 300 && code !== 229 && (code !== 227 || verb === 'EPSV')
    : plain.has(verb) && answered[code] !== undefined && !answered[code].includes(verb);
  return isOther ? [{ problem: 'unexpected-reply', weight: 45 }] : [];
}

// The client says that it was the reply which it could not use.
const unparsed = /pars|proto|malformed|waiting for|expect|error_reply|bad (?:pasv|epsv)/i;

/** A positive reply where none was expected: quoted in an error, or with a code that the command does not get. */
export function surprise(
  shape: Shape,
  code: number,
  text: string,
  session: Session,
  command: Sent | undefined,
  reported: boolean,
): Suspicion[] {
  if (command?.verb === 'AUTH' && code < 300 && code !== 234 && code !== 232) return unexpected;
  if (!reported && shape.kind === 'reply' && (shape.label === '' || kindOfLabel(shape.label) === 'reply')) return [];
  if (!reported && shape.label === errorLevel && (session.talking || code === 220)) return [];
  const told =
    reported ||
    (shape.kind === 'quote'
      ? failing.test(text)
      : /error|exception|fail|panic|invalid|unexpected|wrong|^bad |^short |can't|cannot|could not/.test(shape.label));
  if (!told) return [];
  // It was opened: the client took that for a failure.
  if (hasOpened.test(text)) return [...unexpected, { problem: 'transfer-interrupted', weight: 30 }];
  if (opensData(code) && !unparsed.test(shape.whole ?? `${shape.label} ${text}`)) {
    session.mode ||= 'passive';
    // Who reports 229 as an error has mostly not understood it.
    if (code === 229) return [...unexpected, ...capped(unopened(session), 50)];
    if (code === 227) session.dataHost = hostPort(text)?.host ?? session.dataHost;
    return unopened(session);
  }
  return unexpected;
}
