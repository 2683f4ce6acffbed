import { isLang, locales, type Lang } from '../../i18n/locales.ts';

/** The language of the page that is being rendered, from `Astro.currentLocale`. */
export function pageLang(currentLocale: string | undefined): Lang {
  return currentLocale && isLang(currentLocale) ? currentLocale : locales[0].tag;
}
