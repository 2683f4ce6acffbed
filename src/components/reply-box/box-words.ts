import type { Words } from '../../i18n/index.ts';

const keys = [
  'problems',
  'log',
  'pages',
  'further',
  'share',
  'shared',
  'tooLong',
  'moreLines',
  'read',
  'reading',
  'failed',
  'none',
] as const;

/** The words that the box shows, without the prefix of their keys. */
export type BoxWords = Record<(typeof keys)[number], string>;

/** Picks them from the interface words. */
export function boxWords(words: Words): BoxWords {
  const of = (key: (typeof keys)[number]) => words[`box.${key}`];
  return {
    problems: of('problems'),
    log: of('log'),
    pages: of('pages'),
    further: of('further'),
    share: of('share'),
    shared: of('shared'),
    tooLong: of('tooLong'),
    moreLines: of('moreLines'),
    read: of('read'),
    reading: of('reading'),
    failed: of('failed'),
    none: of('none'),
  };
}
