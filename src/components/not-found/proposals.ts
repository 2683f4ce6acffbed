// Ships to the browser on the page for addresses that do not exist.

/** A page to go to instead. */
export type Proposal =
  { kind: 'code'; code: number } | { kind: 'pair'; id: string } | { kind: 'picker'; codes: number[] };

/** The pages that exist. */
export interface Existing {
  isCode(code: number): boolean;
  isPair(id: string): boolean;
  codes: readonly number[];
}

// `/5/` would propose thirty; that many is the grid of the home page.
const mostCodes = 12;

/**
 * What a reader may have meant by an address that does not exist. `path` is without the language: `53`, `550/foo`,
 * `compare/331-vs-220`, `error-530`, `530.html`. The best guess comes first; empty when there is none.
 */
export function proposalsFor(path: string, { isCode, isPair, codes }: Existing): Proposal[] {
  const numbers = [...path.matchAll(/(?<!\d)\d{3}(?!\d)/g)].map(([digits]) => Number(digits));
  const named = [...new Set(numbers)].filter(isCode);
  if (named.length >= 2) {
    const [a = 0, b = 0] = named.toSorted((x, y) => x - y);
    const pair: Proposal[] = isPair(`${a}-vs-${b}`) ? [{ kind: 'pair', id: `${a}-vs-${b}` }] : [];
    const picker: Proposal = { kind: 'picker', codes: named.slice(0, 4) };
    return [...pair, picker, ...named.map((code): Proposal => ({ kind: 'code', code }))];
  }
  if (named.length === 1) return named.map((code) => ({ kind: 'code', code }));
  const start = /(?<!\d)[1-6]\d{0,2}(?!\d)/.exec(path)?.[0];
  if (!start) return [];
  // 53 means 530 to 537; of 549 only the first two digits are worth keeping.
  for (const digits of [start, start.slice(0, 2)]) {
    const near = codes.filter((code) => String(code).startsWith(digits));
    if (near.length > 0 && near.length <= mostCodes) return near.map((code) => ({ kind: 'code', code }));
  }
  return [];
}
