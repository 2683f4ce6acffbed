/** The languages of the site. `path` is the URL segment, empty for the language at the root. */
export const locales = [
  { path: '', tag: 'en', name: 'English', dir: 'ltr' },
  { path: 'vi', tag: 'vi', name: 'Tiếng Việt', dir: 'ltr' },
] as const;

/** One language of the site. */
export type Locale = (typeof locales)[number];

/** A BCP 47 tag that the site has words for. */
export type Lang = Locale['tag'];

/** The locale of a tag. */
export function localeOf(lang: Lang): Locale {
  return locales.find((locale) => locale.tag === lang) ?? locales[0];
}

/** Whether the site has words in this language. */
export function isLang(tag: string): tag is Lang {
  return locales.some((locale) => locale.tag === tag);
}
