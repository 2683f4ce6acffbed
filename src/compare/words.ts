import type { Words } from '../i18n/index.ts';
import type { Comparison, Row } from './compare.ts';

/** The areas of the interface words that a comparison is told in. */
export const comparisonAreas = [
  'class',
  'group',
  'retry',
  'control',
  'data',
  'fixer',
  'standing',
  'fact',
  'code.connect',
];

/** Picks from the interface words those that a comparison needs. */
export function comparisonWords(words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) =>
      comparisonAreas.some((prefix) => key === prefix || key.startsWith(`${prefix}.`)),
    ),
  );
}

const wordOfTerm: Partial<Record<Row['fact'], string>> = {
  class: 'class',
  group: 'group',
  retry: 'retry',
  control: 'control',
  data: 'data',
  fixers: 'fixer',
  standing: 'standing',
};

const noneOf: Partial<Record<Row['fact'], string>> = { fixers: 'fixer.nobody', commandsOnly: 'fact.noOther' };

function termOf(fact: Row['fact'], term: string, words: Record<string, string>): string {
  if (fact === 'commands' || fact === 'commandsOnly') {
    if (term === '*') return words['fact.anyCommand'] ?? term;
    return term === 'connect' ? (words['code.connect'] ?? term) : term;
  }
  const prefix = wordOfTerm[fact];
  return prefix ? (words[`${prefix}.${term}`] ?? term) : term;
}

/** The terms of one cell in the reader's language; the word for "none" when the list is empty. */
export function termsOf(fact: Row['fact'], value: readonly string[], words: Record<string, string>): string[] {
  if (value.length === 0) return [words[noneOf[fact] ?? 'fact.none'] ?? ''];
  return value.map((term) => termOf(fact, term, words));
}

/** The heading of a row. */
export function factName(fact: Row['fact'], words: Record<string, string>): string {
  return words[`fact.${fact}`] ?? fact;
}

/** What all codes share, as one line. */
export function sameText(same: Comparison['same'], words: Record<string, string>): string {
  return same
    .map(({ fact, value }) => `${factName(fact, words)}: ${termsOf(fact, value, words).join(', ')}`)
    .join('; ')
    .replaceAll('.;', ';');
}
