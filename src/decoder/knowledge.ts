// Ships to the browser.
import type { Catalogue, Match } from './catalogue.ts';
import { readingOf, type Reading } from './judge.ts';
import { remembered } from './remembered.ts';

/** What is known of texts. Logs repeat themselves: what has been looked up once is kept for a while. */
export interface Knowledge {
  /** What a text speaks about. */
  read(text: string): Reading;
  /** The wordings that a reply with this code begins with. */
  replies(code: number, reading: Reading): readonly Match[];
  /** The wordings that stand anywhere in a sentence. */
  inside(reading: Reading): readonly Match[];
}

/** What the wordings of the catalogue say. */
export function knowledgeOf(catalogue: Catalogue): Knowledge {
  const inside = remembered((lower: string) => catalogue.inside(lower));
  const found = new WeakMap<Reading, { code: number; matches: readonly Match[] }>();
  return {
    read: remembered(readingOf),
    replies(code, reading) {
      const known = found.get(reading);
      if (known?.code === code) return known.matches;
      const matches = catalogue.replies(code, reading.lower);
      found.set(reading, { code, matches });
      return matches;
    },
    inside: ({ lower }) => inside(lower),
  };
}
