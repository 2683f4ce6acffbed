// Ships to the browser.

/** A line is read and shown up to this length; no reply is longer, and a file without line ends must not fill the memory. */
export const longestLine = 2_000;

// The classes inside a sequence exclude its first character, so that every sequence is read once.
const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_]?)/g;

// C0 except tab, C1, zero-width and bidirectional controls, byte-order mark: they would show what is not there.
const unseen = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const unseenAll = new RegExp(unseen, 'g');

// APT shows what it sends and gets as a part of a URL.
const encodedEnd = /%0d%0a/i;

// suppaftp prints the bytes of a reply as numbers.
const bytesEnd = ', 13, 10]';
const bytes = /\[(\d{1,3}(?:, \d{1,3}){1,600})\]/;

// What HTML writes for characters of its own.
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };
const entity = /&(lt|gt|quot|apos|#39|amp);/g;

/** The text that a program shows in another writing. */
function written(text: string): string {
  const line = text.replaceAll('\u00a0', ' ').replace(entity, (_, name: string) => entities[name] ?? '');
  if (line.includes(bytesEnd)) {
    return line.replace(bytes, (_, list: string) => String.fromCharCode(...list.split(', ').map(Number)));
  }
  if (!line.includes('%') || !encodedEnd.test(line)) return line;
  return line.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

// Nearly every line is nothing but this, and then there is nothing to do.
const unusual = /[^\t -$'-~]/;
// The same of a text of many lines.
const unusualInLines = /[^\t\n\r -$'-~]/g;

/** The place of the first character, from a place on, because of which a line has to be cleaned; the end if there is none. */
export function nextUnusual(lines: string, from: number): number {
  unusualInLines.lastIndex = from;
  return unusualInLines.exec(lines)?.index ?? lines.length;
}

/** Whether a program shows bytes as numbers somewhere in it. */
export function hasBytes(text: string): boolean {
  return text.includes(bytesEnd);
}

/** One line without colours, control characters and halves of characters, cut to the longest length. */
export function cleanLine(raw: string): string {
  const whole = plainLine(raw);
  if (!unusual.test(whole) && !hasBytes(whole)) return whole;
  const line = written(whole);
  const plain = unseen.test(line) ? line.replace(terminalSequence, '').replace(unseenAll, '') : line;
  return plain.isWellFormed() ? plain : plain.toWellFormed();
}

/** As `cleanLine`, of a line without an unusual character and without bytes. */
export function plainLine(raw: string): string {
  return raw.length <= longestLine ? raw : raw.slice(0, longestLine);
}

/** A copy of a part of a log, to be kept: engines keep the whole text alive of which a part is. */
export function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}
