import { readFileSync } from 'node:fs';

const folder = new URL('../../content/rfc/', import.meta.url);

/** White space folded, so that a quotation matches across lines. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of an RFC without the footers and headers of its pages. */
export function rfcText(number: number): string {
  const raw = readFileSync(new URL(`rfc${number}.txt`, folder), 'latin1');
  return raw
    .replaceAll('\r', '')
    .replace(/\n[^\n]*\[Page \d+\][^\n]*\n[\s\f]*(RFC ?\d+[^\n]*\n)?(\s*File Transfer Protocol\s*\n)?/g, '\n');
}

const heading = /^[ ]{0,9}(\d{1,2}(?:\.\d+)*)\.?[ ]{1,3}[A-Z]|^((?:APPENDIX|Appendix) [IVX]+)/;

function isListed(line: string): boolean {
  return /\.{3,}|(?:\. ){3,}/.test(line);
}

/**
 * The text of one section, up to the next heading that is not below it; undefined when the RFC has no such section.
 * `section` is a number, `4.2.1`, or `Appendix II`.
 */
export function sectionText(number: number, section: string): string | undefined {
  const lines = rfcText(number).split('\n');
  const name = section.toUpperCase();
  const nameOf = (line: string) => {
    const [, digits, appendix] = heading.exec(line) ?? [];
    return isListed(line) ? undefined : (digits ?? appendix?.toUpperCase());
  };
  const start = lines.findIndex((line) => nameOf(line) === name);
  if (start < 0) return undefined;
  const indent = (line: string) => line.length - line.trimStart().length;
  const own = indent(lines[start] ?? '');
  const isNext = (line: string) => {
    const other = indent(line) <= own ? nameOf(line) : undefined;
    if (!other || other === name || other.startsWith(`${name}.`)) return false;
    // A numbered list within a section looks like headings; it is set in further, or counts from one again.
    return other.startsWith('APPENDIX') || compareSections(other, name) > 0;
  };
  const end = lines.findIndex((line, at) => at > start && isNext(line));
  return lines.slice(start, end < 0 ? undefined : end).join('\n');
}

function compareSections(a: string, b: string): number {
  const [left, right] = [a, b].map((section) => section.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
