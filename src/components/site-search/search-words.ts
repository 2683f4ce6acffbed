import type { Words } from '../../i18n/index.ts';

const keys = ['label', 'placeholder', 'close', 'none', 'some', 'loading', 'unavailable', 'goto', 'hint'] as const;

/** The words that the search shows, without the prefix of their keys. */
export type SearchWords = Record<(typeof keys)[number], string>;

/** Picks them from the interface words. */
export function searchWords(words: Words): SearchWords {
  const of = (key: (typeof keys)[number]) => words[`search.${key}`];
  return {
    label: of('label'),
    placeholder: of('placeholder'),
    close: of('close'),
    none: of('none'),
    some: of('some'),
    loading: of('loading'),
    unavailable: of('unavailable'),
    goto: of('goto'),
    hint: of('hint'),
  };
}
