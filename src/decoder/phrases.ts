// Ships to the browser.

/** Finds which of many fixed phrases a text contains, in one pass. */
export interface PhraseFinder {
  /** Calls `hit` with the number of each phrase that occurs, in the order of their places; the text is in lower case. */
  find(text: string, hit: (phrase: number) => void): void;
}

const window = 3;
const buckets = 1 << 14;

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (buckets - 1);
}

interface Filed {
  phrase: string;
  offset: number;
  index: number;
}

/**
 * Prepares the search. Each phrase is filed under the rarest three characters in it; the text is gone through once, and a
 * phrase is compared only where its three characters stand: the work is bound by the length of the text. Phrases of two
 * characters, which are words in Chinese, are filed under their first.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const uses = new Uint16Array(buckets);
  const long = phrases.filter((phrase) => phrase.length >= window);
  for (const phrase of long) {
    for (let at = 0; at + window <= phrase.length; at++) {
      const slot = hash(phrase, at);
      uses[slot] = (uses[slot] ?? 0) + 1;
    }
  }
  const filed: (Filed[] | undefined)[] = Array.from({ length: buckets });
  const short = new Map<number, Filed[]>();
  phrases.forEach((phrase, index) => {
    if (phrase.length < 2 || (phrase.length < window && phrase.charCodeAt(0) < 128)) {
      throw new RangeError(`"${phrase}" is too short: a phrase has at least ${window} characters`);
    }
    if (phrase.length < window) {
      const first = phrase.charCodeAt(0);
      short.set(first, [...(short.get(first) ?? []), { phrase, offset: 0, index }]);
      return;
    }
    let offset = 0;
    for (let at = 1; at + window <= phrase.length; at++) {
      if ((uses[hash(phrase, at)] ?? 0) < (uses[hash(phrase, offset)] ?? 0)) offset = at;
    }
    (filed[hash(phrase, offset)] ??= []).push({ phrase, offset, index });
  });
  const compare = (bucket: readonly Filed[], text: string, at: number, hit: (phrase: number) => void) => {
    for (const { phrase, offset, index } of bucket) {
      if (at >= offset && text.startsWith(phrase, at - offset)) hit(index);
    }
  };
  return {
    find(text, hit) {
      const last = text.length - window;
      for (let at = 0; at <= last; at++) {
        const bucket = filed[hash(text, at)];
        if (bucket) compare(bucket, text, at, hit);
      }
      if (short.size === 0) return;
      for (let at = 0; at < text.length; at++) {
        if (text.charCodeAt(at) < 128) continue;
        const bucket = short.get(text.charCodeAt(at));
        if (bucket) compare(bucket, text, at, hit);
      }
    },
  };
}
