import { wordsOf, type WordKey } from '../i18n/index.ts';
import type { Lang } from '../i18n/locales.ts';
import { languagesOf } from './prose.ts';
import { urlFor } from './urls.ts';

// One line on a phone has room for the main ones; all stand at the foot of a page.
const parts: readonly { path: string; word: WordKey; isMain?: true }[] = [
  { path: '', word: 'nav.codes', isMain: true },
  { path: 'problems/', word: 'nav.problems', isMain: true },
  { path: 'commands/', word: 'nav.commands', isMain: true },
  { path: 'compare/', word: 'nav.compare', isMain: true },
  { path: 'guides/', word: 'nav.guides', isMain: true },
  { path: 'servers/', word: 'nav.servers' },
  { path: 'clients/', word: 'nav.clients' },
  { path: 'situations/', word: 'nav.situations' },
  { path: 'dialogues/', word: 'nav.dialogues' },
  { path: 'captures/', word: 'nav.captures' },
  { path: 'decode/', word: 'nav.decode' },
  { path: 'history/', word: 'nav.history' },
  { path: 'not-ftp/', word: 'nav.notFtp' },
  { path: 'sources/', word: 'nav.sources' },
];

/** An entry of the navigation. `current` is `page` on the page itself and `true` below it. */
export interface NavigationEntry {
  url: string;
  title: string;
  current: 'page' | 'true' | undefined;
}

function isBelow(path: string, part: string): boolean {
  return part === '' ? /^\d{3}\//.test(path) : path.startsWith(part);
}

/**
 * The parts of the site that exist in a language, with the one marked that a page belongs to: the main ones for the
 * head of a page, or all for its foot.
 */
export function navigation(lang: Lang, path: string, which: 'main' | 'all'): NavigationEntry[] {
  return parts
    .filter((part) => (which === 'all' || part.isMain) && languagesOf(part.path).includes(lang))
    .map((part) => ({
      url: urlFor(lang, part.path),
      title: wordsOf(lang)[part.word],
      current: part.path === path ? 'page' : isBelow(path, part.path) ? 'true' : undefined,
    }));
}
