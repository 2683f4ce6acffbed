// Ships to the browser.
import { fill } from '../i18n/index.ts';
import type { Note } from './types.ts';
import type { DecoderWordKey, DecoderWords } from './words/en.ts';

function isWord(words: DecoderWords, key: string | number): key is DecoderWordKey {
  return Object.hasOwn(words, key);
}

/** A note in the reader's language. A value that is itself a key is a word. */
export function said({ key, values }: Note, words: DecoderWords): string {
  const filled = Object.entries(values).map(([name, value]) => [name, isWord(words, value) ? words[value] : value]);
  return fill(words[key], Object.fromEntries(filled));
}
