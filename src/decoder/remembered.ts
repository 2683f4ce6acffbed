// Ships to the browser.
import { ownCopy } from './clean.ts';

// Twice as many different texts as this are remembered, more than a long log has kinds of lines.
const mostRemembered = 8_000;
const longestRemembered = 300;

/** The same function, which looks recent texts up: a log repeats itself. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  let recent = new Map<string, Found>();
  let older = new Map<string, Found>();
  return (text) => {
    if (text.length > longestRemembered) return find(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size >= mostRemembered) {
      older = recent;
      recent = new Map();
    }
    const own = ownCopy(text);
    const found = older.get(text) ?? find(own);
    recent.set(own, found);
    return found;
  };
}
