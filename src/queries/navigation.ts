import { wordsOf, type WordKey } from '../i18n/index.ts';
import type { Lang } from '../i18n/locales.ts';
import { languagesOf } from './prose.ts';
import { urlFor } from './urls.ts';

const parts = [
  { path: '', word: 'nav.codes' },
  { path: 'problems/', word: 'nav.problems' },
  { path: 'commands/', word: 'nav.commands' },
  { path: 'compare/', word: 'nav.compare' },
  { path: 'guides/', word: 'nav.guides' },
  { path: 'servers/', word: 'nav.servers' },
  { path: 'clients/', word: 'nav.clients' },
  { path: 'dialogues/', word: 'nav.dialogues' },
  { path: 'history/', word: 'nav.history' },
  { path: 'not-ftp/', word: 'nav.notFtp' },
  { path: 'captures/', word: 'nav.captures' },
  { path: 'sources/', word: 'nav.sources' },
] as const satisfies { path: string; word: WordKey }[];

/** An entry of the navigation. `current` is `page` on the page itself and `true` below it. */
export interface NavigationEntry {
  url: string;
  title: string;
  current: 'page' | 'true' | undefined;
}

function isBelow(path: string, part: string): boolean {
  return part === '' ? /^\d{3}\//.test(path) : path.startsWith(part);
}

/** The parts of the site that exist in a language, with the one marked that a page belongs to. */
export function navigation(lang: Lang, path: string): NavigationEntry[] {
  return parts
    .filter((part) => languagesOf(part.path).includes(lang))
    .map((part) => ({
      url: urlFor(lang, part.path),
      title: wordsOf(lang)[part.word],
      current: part.path === path ? 'page' : isBelow(path, part.path) ? 'true' : undefined,
    }));
}
