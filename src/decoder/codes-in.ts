// Ships to the browser.

/** Codes that are taken for reply codes inside a sentence. 404 and its like are HTTP's. */
export const quotable = new Set(
  (
    '110 120 125 150 200 202 211 212 213 214 215 220 221 225 226 227 228 229 230 231 232 234 235 250 252 253 257 331 332 334 ' +
    '335 336 350 421 425 426 430 431 434 450 451 452 500 501 502 503 504 506 521 522 530 531 532 533 534 535 536 537 550 ' +
    '551 552 553 554 555 556 557 631 632 633'
  )
    .split(' ')
    .map(Number),
);

const units = new Set(
  (
    'byte bytes kb mb gb kib mib gib kbytes ms milliseconds s sec secs second seconds minute minutes min mins hour hours h ' +
    'day days files items entries users folders directories times lines objects'
  ).split(' '),
);

// By its first letter, the lengths that a unit may have: nearly every word is known by these to be none.
const unitLengths = new Map<number, Set<number>>();
for (const unit of units) {
  const first = unit.charCodeAt(0);
  unitLengths.set(first, (unitLengths.get(first) ?? new Set()).add(unit.length));
}

/** Whether the character, by its number, is a digit; a space or a tab; a letter; a quotation mark. */
export const isDigit = (c: number) => c >= 48 && c <= 57;
export const isSpace = (c: number) => c === 32 || c === 9;
export const isLetter = (c: number) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
export const isQuote = (c: number) => c === 34 || c === 39 || c === 96;

/** The reply code at a place, or 0. */
export function codeAt(line: string, at: number): number {
  const a = line.charCodeAt(at);
  const b = line.charCodeAt(at + 1);
  const c = line.charCodeAt(at + 2);
  if (a < 49 || a > 54 || b < 48 || b > 54 || !isDigit(c)) return 0;
  return (a - 48) * 100 + (b - 48) * 10 + (c - 48);
}

/** Whether a unit follows: then the number before it is an amount. */
export function measures(line: string, at: number): boolean {
  let from = at;
  while (isSpace(line.charCodeAt(from))) from++;
  const first = line.charCodeAt(from) | 32;
  if (first === 37) return true;
  const lengths = unitLengths.get(first);
  if (lengths === undefined) return false;
  let end = from;
  while (end - from < 13 && isLetter(line.charCodeAt(end))) end++;
  if (!lengths.has(end - from) || /[\w-]/.test(line[end] ?? '')) return false;
  return units.has(line.slice(from, end).toLowerCase());
}

/** The end of the name of a program's file: a number behind it, as in `tls_record.cc:231`, is the number of a line. */
export const programFile = /\.(?:cc?|cpp|cs|dart|go|h|java|[cm]?[jt]sx?|kt|mm?|php|p[lmy]|rb|rs|swift|vb)$/;
