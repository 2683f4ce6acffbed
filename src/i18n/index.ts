import { en } from './en.ts';
import { vi } from './vi.ts';
import type { Lang } from './locales.ts';

/** A key of the interface words. */
export type WordKey = keyof typeof en;

/** Interface words of one language: every key, and no other. */
export type Words = Record<WordKey, string>;

const words: Record<Lang, Words> = { en, vi };

/** The interface words of a language. */
export function wordsOf(lang: Lang): Words {
  return words[lang];
}

/**
 * Puts values into the `{placeholders}` of a word. Of `{n:answer|answers}` it takes the first where `n` is one, else the
 * second. A placeholder without a value stays, so that it is seen.
 */
export function fill(word: string, values: Record<string, string | number>): string {
  return word.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, key: string, one?: string, many?: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    return String((value === 1 ? one : many) ?? value);
  });
}
