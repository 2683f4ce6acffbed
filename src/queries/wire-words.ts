import type { WireRow } from '../captures/wire-lines.ts';
import { fill, type WordKey, type Words } from '../i18n/index.ts';

type EventRow = Extract<WireRow, { kind: 'event' }>;

const onControl = {
  open: 'wire.opens',
  refused: 'wire.refused',
  end: 'wire.ends',
  reset: 'wire.resets',
  secured: 'wire.secured',
} as const satisfies Record<string, WordKey>;

const onData = {
  open: 'wire.opensData',
  refused: 'wire.refusedData',
  end: 'wire.endsData',
  reset: 'wire.resetsData',
  secured: 'wire.securedData',
} as const satisfies Record<string, WordKey>;

function eventWords(words: Words, { event }: EventRow): string {
  const names = event.connection === 'data' ? onData : onControl;
  switch (event.kind) {
    case 'open':
      return words[names.open];
    case 'refused':
      return words[names.refused];
    case 'close':
      return words[names[event.how]];
    case 'secured': {
      const how = words[event.resumed ? 'wire.resumed' : 'wire.notResumed'];
      const begins = fill(words[names.secured], { version: event.version });
      return event.connection === 'data' ? `${begins}, ${how}` : begins;
    }
    case 'tls-failed':
      return fill(words['wire.tlsFailed'], { text: event.text });
    case 'silence':
      return fill(words['wire.silence'], { seconds: event.seconds });
  }
}

/** What happened besides the lines, in words. */
export function happened(words: Words, row: Extract<WireRow, { kind: 'event' | 'pause' }>): string {
  if (row.kind === 'pause') return fill(words['wire.pause'], { seconds: row.seconds });
  const text = eventWords(words, row);
  const { session } = row.event;
  return session ? `${text} (${fill(words['wire.second'], { n: session })})` : text;
}

/** What is worth saying about a line beside its text. */
export function notesOf(words: Words, row: Extract<WireRow, { kind: 'line' | 'data' }>): string[] {
  if (row.kind === 'line') {
    return [
      ...(row.inside === undefined ? [] : [fill(words['wire.inside'], { text: row.inside })]),
      ...(row.end ? [words[`wire.${row.end}`]] : []),
    ];
  }
  return [row.bytes === undefined ? words['wire.someBytes'] : fill(words['wire.bytes'], { n: row.bytes })];
}
