import { localeOf, type Lang } from '../i18n/locales.ts';

/**
 * The address of a page within the site. `path` is the same in every language: empty for the home page, else without a
 * slash in front and with one at the end (`530/`).
 */
export function urlFor(lang: Lang, path: string): string {
  const { path: prefix } = localeOf(lang);
  return prefix ? `/${prefix}/${path}` : `/${path}`;
}

/** The path of a reply code's page. */
export function codePath(code: number): string {
  return `${code}/`;
}

/** The path of a pair's page; the smaller code comes first whatever the order given. */
export function pairPath(a: number, b: number): string {
  return `compare/${Math.min(a, b)}-vs-${Math.max(a, b)}/`;
}

/** The whole address, for canonical links and data. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
