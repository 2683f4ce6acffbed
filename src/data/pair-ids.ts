import { isCode, type Code } from './digits.ts';
import { pairs, type Pair } from './pairs.ts';

/** The id of a pair that has a page: `220-vs-331`. */
export type PairId = keyof typeof pairs;

export function isPairId(id: string): id is PairId {
  return Object.hasOwn(pairs, id);
}

/** All pairs that have a page, ascending. */
export const pairIds: readonly PairId[] = Object.keys(pairs).filter(isPairId).sort();

/** The reason and the facts of a pair. */
export function pairOf(id: PairId): Pair {
  return pairs[id];
}

/** Both codes of a pair, smaller first. Throws a RangeError when one of them has no page. */
export function codesOf(id: PairId): [Code, Code] {
  const [a = 0, b = 0] = id.split('-vs-').map(Number);
  if (!isCode(a) || !isCode(b)) throw new RangeError(`${id} in src/data/pairs.ts names a code without a page`);
  return [a, b];
}

/** The pairs in which a code stands, ascending. */
export function pairsWith(code: Code): PairId[] {
  return pairIds.filter((id) => codesOf(id).includes(code));
}
