import type { MaskKind } from '../src/data/capture.ts';

/** What the run knows of itself, and what must therefore not stand in a capture. */
export interface Known {
  /** The ports that were drawn, not chosen. */
  ports: ReadonlySet<number>;
  /** When the run took place. */
  date: Date;
  /** The name of the machine. */
  host: string;
  /** What only this software varies: process ids, invented names. The first group is masked, or the whole match. */
  varying?: readonly { pattern: RegExp; kind: MaskKind }[];
}

/** A text with its marks, and the kinds of marks that it has. */
export interface Masked {
  text: string;
  kinds: ReadonlySet<MaskKind>;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = 86_400_000;

/** The mark that stands for what was masked. */
export function markOf(kind: MaskKind): string {
  return `⟨${kind}⟩`;
}

// Only days around the run are masked: the dates of the lab's own files are fixed and say something.
function datePatterns(date: Date): RegExp[] {
  const days = [-1, 0, 1].map((offset) => new Date(date.getTime() + offset * day));
  const two = (value: number) => String(value).padStart(2, '0');
  const any = (parts: string[]) => `(?:${[...new Set(parts)].join('|')})`;
  const year = any(days.map((one) => String(one.getUTCFullYear())));
  const named = any(days.map((one) => `${months[one.getUTCMonth()]} {1,2}0?${one.getUTCDate()}`));
  const reversed = any(days.map((one) => `0?${one.getUTCDate()}[ -]${months[one.getUTCMonth()]}`));
  const iso = any(days.map((one) => one.toISOString().slice(0, 10)));
  const compact = any(days.map((one) => one.toISOString().slice(0, 10).replaceAll('-', '')));
  const numbers = any(days.map((one) => `${two(one.getUTCMonth() + 1)}[-/]${two(one.getUTCDate())}`));
  const clock = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?: ?[AP]M)?';
  const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?';
  const zone = '(?: ?(?:UTC|GMT|Z|[+-]\\d{2}:?\\d{2}))?';
  return [
    `${weekday}${named} ${clock}${zone} ${year}`,
    `${weekday}${named} ${year} ${clock}${zone}`,
    `${weekday}${named},? ${clock}${zone}`,
    `${weekday}${named},? {1,2}${year}`,
    `${weekday}${reversed}[ -]${year} ${clock}${zone}`,
    `${iso}[T ]${clock}${zone}`,
    `${iso}`,
    `${compact}\\d{6}(?:\\.\\d+)?`,
    `${numbers}[-/](?:${year}|\\d\\d) +${clock}`,
  ].map((pattern) => new RegExp(pattern, 'g'));
}

const rates = [
  /\d+(?:[.,]\d+)? ?(?:[kKMGT]i?)?(?:B|bytes|Bytes|Byte)(?:\/| per )s(?:ec(?:ond)?)?\b\.?/g,
  /\d+(?:[.,]\d+)? ?[kKMG]i?[Bb](?:ps|\/sec)/g,
];
// A whole number of seconds is a setting that the server repeats; only what was measured has a fraction.
const times = [/\b\d+\.\d+ ?(?:seconds?|secs?|ms|milliseconds)\b/g, /\b\d{1,2}h\d{1,2}m\d{1,2}s\b/g];

/**
 * Masks what differs from run to run, everywhere by the same rules, each with the mark of its kind: `⟨port⟩`.
 * Loopback addresses and the dates of the lab's own files are the same in every run and stay.
 */
export function maskText(text: string, { ports, date, host, varying = [] }: Known): Masked {
  const kinds = new Set<MaskKind>();
  const mark = (kind: MaskKind): string => {
    kinds.add(kind);
    return markOf(kind);
  };
  // OpenSSL begins its errors with the number of the thread.
  let masked = text.replace(/\b[0-9A-F]{16}(?=:error:[0-9A-F]{8}:)/g, () => mark('pid'));
  for (const { pattern, kind } of varying) {
    masked = masked.replace(pattern, (whole: string, ...groups: unknown[]) => {
      const [group] = groups;
      return typeof group === 'string' && groups.length > 2 ? whole.replace(group, mark(kind)) : mark(kind);
    });
  }
  masked = masked.replace(
    /(\d+,\d+,\d+,\d+),(\d+),(\d+)/g,
    (whole: string, address: string, high: string, low: string) =>
      ports.has(Number(high) * 256 + Number(low)) ? `${address},${mark('port')}` : whole,
  );
  masked = masked.replace(/\b\d{4,5}\b/g, (whole) => (ports.has(Number(whole)) ? mark('port') : whole));
  for (const pattern of datePatterns(date)) masked = masked.replace(pattern, () => mark('date'));
  for (const pattern of rates) masked = masked.replace(pattern, () => mark('rate'));
  for (const pattern of times) masked = masked.replace(pattern, () => mark('time'));
  if (host) masked = masked.replaceAll(host, () => mark('host'));
  // The lab has only loopback; what else looks like one of this machine's own addresses differs from place to place.
  masked = masked.replace(/\bfe80::[0-9a-f:]+(?:%\w+)?/g, () => mark('address'));
  return { text: masked, kinds };
}
