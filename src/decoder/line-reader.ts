// Ships to the browser.
import { cleanLine, hasBytes, longestLine, nextUnusual, plainLine } from './clean.ts';

/** Takes a text in pieces of any size. */
export interface LineReader {
  push(piece: string): void;
  /** No piece follows: what has no line end is a line too. */
  end(): void;
}

/** Gives each line of a text, cleaned, to a function; of a line without end only the first part. */
export function lineReader(take: (clean: string) => void): LineReader {
  let rest = '';
  let skipping = false;
  /** The last character was CR, which ended a line. */
  let returned = false;

  return {
    push(piece) {
      // One look at all lines together is cheaper than one at each.
      let odd = nextUnusual(piece, 0);
      const isBytes = hasBytes(piece);
      let from = 0;
      let feed = piece.indexOf('\n');
      let carriage = piece.indexOf('\r');
      while (feed >= 0 || carriage >= 0) {
        const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
        const at = isFeed ? feed : carriage;
        // CR, LF, CR LF and what damaged files have, CR CR LF, each end one line.
        if (at > from || !returned) {
          const line = piece.slice(from, at);
          if (odd < from) odd = nextUnusual(piece, from);
          if (!skipping) take(rest === '' && odd >= at && !isBytes ? plainLine(line) : cleanLine(rest + line));
          rest = '';
          skipping = false;
        }
        returned = !isFeed;
        from = at + 1;
        if (isFeed) feed = piece.indexOf('\n', from);
        else carriage = piece.indexOf('\r', from);
      }
      if (from < piece.length) returned = false;
      if (skipping) return;
      rest += piece.slice(from, from + 2 * longestLine);
      if (rest.length <= 2 * longestLine) return;
      take(cleanLine(rest));
      rest = '';
      skipping = true;
    },
    end() {
      if (rest !== '' && !skipping) take(cleanLine(rest));
      rest = '';
    },
  };
}
