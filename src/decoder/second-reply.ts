// Ships to the browser.

const folding = /[.!)] ([45]\d\d) (?=\p{Lu}\p{Ll})/u;
// Behind line ends that a program shows as characters: `'150 Here it comes\\r\\n226 Done\\r\\n'`.
const escaped = /(?:\\r)?\\n([1-6]\d\d) ([^\\]*)/g;
const longestFolded = 300;

/** Whether the last line of a reply stands in its text, behind line ends shown as characters. */
export function isEnded(code: number, text: string): boolean {
  return text.includes(`\\n${code} `);
}

/**
 * A second reply in the text of one: folded into its line, or the last behind line ends shown as characters.
 * `at` is where the text of the first ends.
 */
export function secondReply(code: number, text: string): { at: number; code: number; text: string } | undefined {
  if (text.includes('\\n')) {
    const last = [...text.matchAll(escaped)].at(-1);
    return last && Number(last[1]) !== code
      ? { at: last.index, code: Number(last[1]), text: last[2] ?? '' }
      : undefined;
  }
  // A preliminary reply and the one that completes it.
  const found = code < 200 && text.length < longestFolded ? folding.exec(text) : null;
  return found ? { at: found.index + 1, code: Number(found[1]), text: text.slice(found.index + 6) } : undefined;
}

const opened = /[.!)] (227|229|150|125) \p{Lu}/u;

/** The code that a sentence quotes; of several replies in one, the one that opened a data connection. */
export function decidingCode(code: number | undefined, text: string): number | undefined {
  const later = code === undefined || code >= 400 ? undefined : opened.exec(text)?.[1];
  return later === undefined ? code : Number(later);
}
