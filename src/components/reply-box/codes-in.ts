// Ships to the browser on the home page.

/** What is pasted can be a whole log; a page of answers is enough. */
const most = 6;

// Times, dates, arrows, `[1234]` and labels such as `Response:`, which clients put before a reply.
const prefix = /^(?:\W+|\[.*|.*\]|\w+:|[\d:.,/-]+)$/;

/** More words than this before a reply, and it is no log line. */
const mostPrefixes = 8;

function leadingCode(line: string): number | undefined {
  for (const word of line.trim().split(/\s+/, mostPrefixes)) {
    const code = /^([1-6]\d\d)(?:-|$)/.exec(word)?.[1];
    if (code) return Number(code);
    if (!prefix.test(word)) return undefined;
  }
  return undefined;
}

function codesAnywhere(line: string): number[] {
  return [...line.matchAll(/(?<![\d.,:])([1-6]\d\d)(?!\d|[.,:]\d)/g)].map((match) => Number(match[1]));
}

/**
 * The reply codes that a text names, most telling first: those that begin a line, failures before the rest, each once.
 * `known` says which numbers have a page. A number elsewhere in a line counts only when the text is a single line.
 */
export function codesIn(text: string, known: (code: number) => boolean): number[] {
  const lines = text.split(/\r?\n/);
  const leading = lines.flatMap((line) => leadingCode(line) ?? []);
  const anywhere = lines.length === 1 ? codesAnywhere(text) : [];
  const found = [...new Set([...leading, ...anywhere])].filter(known);
  const severity = (code: number) => (code >= 400 && code < 600 ? 0 : 1);
  return found.sort((a, b) => severity(a) - severity(b)).slice(0, most);
}
