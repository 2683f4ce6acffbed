import type { Words } from '../../i18n/index.ts';

const keys = ['compare.pairPage', 'compare.tooFew', 'compare.failed', 'compare.unknown', 'pair.same'] as const;

/** The words that the picker shows beside those of the comparison. */
export function pickerWords(words: Words): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, words[key]]));
}
