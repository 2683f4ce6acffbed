// Ships to the browser on the home page.

/** What is pasted can be a whole log; a page of answers is enough. */
const most = 6;

/**
 * The reply codes that a text names, most telling first: those that begin a line, failures before the rest, each once.
 * `known` says which numbers have a page. A number elsewhere in a line counts only when the text is a line or a few words.
 */
export function codesIn(text: string, known: (code: number) => boolean): number[] {
  const lines = text.split(/\r?\n/);
  const leading = lines.flatMap((line) => {
    const code = /^(?:[^\w\d]|\[[^\]]*\]|\w+:|[\d:.,/ -]+(?= ))*\s*([1-6]\d\d)(?=[ -]|$)/.exec(line)?.[1];
    return code ? [Number(code)] : [];
  });
  const anywhere =
    lines.length === 1
      ? [...text.matchAll(/(?<![\d.,:])([1-6]\d\d)(?![\d]|[.,:]\d)/g)].map((match) => Number(match[1]))
      : [];
  const found = [...new Set([...leading, ...anywhere])].filter(known);
  const severity = (code: number) => (code >= 400 && code < 600 ? 0 : 1);
  return found.sort((a, b) => severity(a) - severity(b)).slice(0, most);
}
