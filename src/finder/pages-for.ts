// Ships to the browser, beside the decoder.
import type { Decoded } from '../decoder/types.ts';

/** What pages the site has. */
export interface KnownPages {
  isCode(code: number): boolean;
  hasPair(id: string): boolean;
  hasProblem(id: string): boolean;
  hasCommand(name: string): boolean;
  /** The client or server of this id has a page; its path, or undefined. */
  softwarePath(id: string): string | undefined;
  /** Words by which people name software, lower case, with its id. */
  softwareNames: readonly (readonly [name: string, id: string])[];
}

const comparing =
  /\b(?:vs\.?|versus|or|and|difference|differs?|compare|compared|between)\b|hay|và|khác|so sánh|phân biệt/iu;

// A question names two or three codes; more of them are a log.
const mostCompared = 4;

function codesAmong(text: string, known: KnownPages): number[] {
  const found = [...text.matchAll(/(?<![\d.,:])([1-6]\d\d)(?!\d|[.,:]\d)/g)].map(([, code]) => Number(code));
  return [...new Set(found)].filter((code) => known.isCode(code));
}

function pairsAmong(codes: readonly number[], known: KnownPages): string[] {
  const pairs = codes.flatMap((a, at) => codes.slice(at + 1).map((b) => `${Math.min(a, b)}-vs-${Math.max(a, b)}`));
  return pairs.filter((id) => known.hasPair(id));
}

// `curl (67)`, `curl: (9)`, `lftp 4.9`: the name, and not a word that happens to hold it.
function softwareAmong(text: string, known: KnownPages): string[] {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.+-]+/gu, ' ')} `;
  return known.softwareNames.flatMap(([name, id]) =>
    lower.includes(` ${name} `) || lower.includes(` ${name}.`) ? (known.softwarePath(id) ?? []) : [],
  );
}

// `PASV`, `SITE CHMOD`: in capitals, as nobody writes other words; small ones count when they are all that was typed.
function commandsAmong(text: string, known: KnownPages): string[] {
  const whole = text.trim().replace(/^(?:lệnh|command) +| +command$/gi, '');
  const words = /^[a-z]{3,6}( [a-z]+)?$/.test(whole) ? whole.toUpperCase() : whole;
  const found = [...words.matchAll(/\b[A-Z][A-Z0-9]{2,}(?: [A-Z][A-Z0-9]+)?\b/g)].flatMap(([name]) => [
    name,
    ...name.split(' '),
  ]);
  return found
    .filter((name) => known.hasCommand(name))
    .map((name) => `commands/${name.toLowerCase().replace(' ', '-')}/`);
}

/**
 * The pages that answer what was typed or pasted, the best first, as paths without a language (`530/`). A comparison of
 * codes comes first, then what is wrong, then the codes, then the commands and the software that are named. What is wrong
 * possibly comes behind the code that one asks for, and before the one that a log ends with.
 */
export function pagesFor(text: string, decoded: Decoded, known: KnownPages): string[] {
  const isQuestion = !text.trim().includes('\n');
  const codes = isQuestion ? codesAmong(text, known) : [];
  const rest = text.replace(/\d{3}/g, '').trim();
  const isComparison = codes.length > 1 && codes.length <= mostCompared && (rest.length < 4 || comparing.test(rest));
  const pairs = isComparison ? pairsAmong(codes, known).map((id) => `compare/${id}/`) : [];
  const problems = decoded.findings.filter(({ problem }) => known.hasProblem(problem));
  const sure = problems
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ problem }) => `problems/${problem}/`);
  const guesses = problems
    .filter(({ certainty }) => certainty === 'possible')
    .map(({ problem }) => `problems/${problem}/`);
  const deciding = decoded.code !== undefined && known.isCode(decoded.code) ? [decoded.code] : [];
  const codePages = [...deciding, ...codes].map((code) => `${code}/`);
  const software = isQuestion ? softwareAmong(text, known) : [];
  const commands = isQuestion ? commandsAmong(text, known) : [];
  const doubtful = isQuestion ? [...codePages, ...guesses] : [...guesses, ...codePages];
  return [...new Set([...pairs, ...sure, ...doubtful, ...commands, ...software])];
}
