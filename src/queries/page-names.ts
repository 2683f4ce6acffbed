import type { PageNames } from '../data/page-names.ts';
import type { Lang } from '../i18n/locales.ts';
import { codeLinks } from './codes.ts';
import { pairLinks } from './pairs.ts';
import { problemLinks } from './problems.ts';

/** The names of the pages that the box leads to. */
export function pageNames(lang: Lang): PageNames {
  return {
    codes: Object.fromEntries(codeLinks(lang).map(({ code, name }) => [String(code), name])),
    pairs: Object.fromEntries(pairLinks(lang).map(({ id, title }) => [id, title])),
    problems: Object.fromEntries(problemLinks(lang).map(({ id, name, summary }) => [id, { name, summary }])),
  };
}
