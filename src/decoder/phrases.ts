// Ships to the browser.

/** Finds which of many fixed phrases a text contains, in one pass. */
export interface PhraseFinder {
  /** Calls `hit` with the number of each phrase that occurs, in the order of their places; the text is in lower case. */
  find(text: string, hit: (phrase: number) => void): void;
}

// Two, because a word of two Chinese characters says much.
const window = 2;
const buckets = 1 << 12;

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (buckets - 1);
}

/**
 * Prepares the search. Each phrase is filed under the rarest two characters in it; the text is gone through once, and a
 * phrase is compared only where its two characters stand: the work is bound by the length of the text. Phrases of
 * fewer than two characters are not allowed.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const uses = new Uint16Array(buckets);
  for (const phrase of phrases) {
    if (phrase.length < window) throw new RangeError(`"${phrase}" is too short: a phrase has at least 2 characters`);
    for (let at = 0; at + window <= phrase.length; at++) {
      const slot = hash(phrase, at);
      uses[slot] = (uses[slot] ?? 0) + 1;
    }
  }
  const filed: { phrase: string; offset: number; index: number }[][] = [];
  phrases.forEach((phrase, index) => {
    let offset = 0;
    for (let at = 1; at + window <= phrase.length; at++) {
      if ((uses[hash(phrase, at)] ?? 0) < (uses[hash(phrase, offset)] ?? 0)) offset = at;
    }
    (filed[hash(phrase, offset)] ??= []).push({ phrase, offset, index });
  });
  return {
    find(text, hit) {
      for (let at = 0; at + window <= text.length; at++) {
        const bucket = filed[hash(text, at)];
        if (!bucket) continue;
        for (const { phrase, offset, index } of bucket) {
          if (text.startsWith(phrase, at - offset) && at >= offset) hit(index);
        }
      }
    },
  };
}
