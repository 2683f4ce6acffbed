import { compare, comparedOf, type Comparison } from '../compare/compare.ts';
import type { Code } from '../data/digits.ts';
import { codesOf, pairIds, pairOf, pairsWith, type PairId } from '../data/pair-ids.ts';
import type { Pair } from '../data/pairs.ts';
import { factsOf } from '../data/replies.ts';
import type { SourceRef } from '../data/types.ts';
import { fill, wordsOf } from '../i18n/index.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { codeRecordOf } from './codes.ts';
import { pairProseIn, type PairEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** All that the page of a pair shows. */
export interface PairPage {
  lang: Lang;
  id: PairId;
  codes: [Code, Code];
  pair: Pair;
  entry: PairEntry;
  comparison: Comparison;
  /** Other pairs with either code. */
  related: PairLink[];
  sources: SourceRef[];
}

/** What lists show of a pair. */
export interface PairLink {
  id: PairId;
  codes: [Code, Code];
  pair: Pair;
  name: string;
  title: string;
  url: string;
}

/** A link to a pair's page, or undefined where it does not exist in this language. */
export function pairLink(lang: Lang, id: PairId): PairLink | undefined {
  const entry = pairProseIn(lang, id);
  if (!entry) return undefined;
  const [a, b] = codesOf(id);
  const { name } = entry.data;
  const title = fill(wordsOf(lang)['pair.title'], { a, b, name });
  return { id, codes: [a, b], pair: pairOf(id), name, title, url: urlFor(lang, `compare/${id}/`) };
}

/** Links to those of the pairs that have a page in this language. */
export function pairLinks(lang: Lang, some: readonly PairId[] = pairIds): PairLink[] {
  return some.flatMap((id) => pairLink(lang, id) ?? []);
}

/** Links to the pairs in which a code stands. */
export function pairLinksWith(lang: Lang, code: Code): PairLink[] {
  return pairLinks(lang, pairsWith(code));
}

/** The page of a pair in a language, or undefined where its prose has not been written. */
export function pairPage(lang: Lang, id: PairId): PairPage | undefined {
  const entry = pairProseIn(lang, id);
  if (!entry) return undefined;
  const codes = codesOf(id);
  const near = new Set(codes.flatMap(pairsWith));
  near.delete(id);
  return {
    lang,
    id,
    codes,
    pair: pairOf(id),
    entry,
    comparison: compare(codes.map(codeRecordOf).map(comparedOf)),
    related: pairLinks(lang, [...near].sort()),
    sources: [...new Set(codes.flatMap((code) => factsOf(code).meanings.map(({ source }) => source)))],
  };
}

/** The routes of all pair pages. */
export function pairPaths() {
  return locales.flatMap(({ tag, path }) =>
    pairIds.flatMap((id) => {
      const page = pairPage(tag, id);
      return page ? [{ params: { lang: path || undefined, pair: id }, props: { page } }] : [];
    }),
  );
}

/** The routes with the larger code first, which lead to the pair pages. */
export function reversedPairPaths() {
  return locales.flatMap(({ tag, path }) =>
    pairLinks(tag).map((link) => ({
      params: { lang: path || undefined, reversed: `${link.codes[1]}-vs-${link.codes[0]}` },
      props: { lang: tag, link },
    })),
  );
}
