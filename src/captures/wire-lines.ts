import type { Capture, CaptureEvent } from '../data/capture.ts';

/** The events of a capture as rows of a page: what belongs together on the data connection is one row. */
export type WireRow =
  | {
      kind: 'line';
      session: number;
      side: 'client' | 'server';
      code: number | undefined;
      text: string;
      tls: boolean;
      at: number;
      index: number;
      end?: 'lf' | 'none';
      /** What a protected line says when it is opened. */
      inside?: string;
    }
  | {
      kind: 'data';
      session: number;
      side: 'client' | 'server';
      bytes: number | undefined;
      text: string | undefined;
      tls: boolean;
      at: number;
      index: number;
    }
  | { kind: 'event'; event: Exclude<CaptureEvent, { kind: 'line' | 'data' }>; at: number; index: number }
  | { kind: 'pause'; seconds: number; at: number; index: number };

// A shorter wait says nothing about the server; the lab itself pauses for a tenth of a second.
const shortestPause = 1;

function rowOf(event: CaptureEvent, index: number): WireRow {
  const { at, side, tls = false, session = 1 } = event;
  if (event.kind === 'line') {
    const code = side === 'server' ? /^[1-6]\d\d(?=[ -]|$)/.exec(event.text)?.[0] : undefined;
    return {
      kind: 'line',
      session,
      side,
      code: code ? Number(code) : undefined,
      text: event.text,
      tls,
      at,
      index,
      ...(event.end && { end: event.end }),
      ...(event.inside !== undefined && { inside: event.inside }),
    };
  }
  if (event.kind === 'data')
    return { kind: 'data', session, side, bytes: event.bytes, text: event.text, tls, at, index };
  return { kind: 'event', event, at, index };
}

/** The rows of some of a capture's events, with a row for each long pause. `from` and `to` count events, both included. */
export function wireRows({ events }: Pick<Capture, 'events'>, from = 0, to = events.length - 1): WireRow[] {
  return events.slice(from, to + 1).flatMap((event, offset): WireRow[] => {
    const index = from + offset;
    const before = events[index - 1];
    const seconds = Math.round((event.at - (before?.at ?? 0)) * 10) / 10;
    const row = rowOf(event, index);
    const isLong = offset > 0 && seconds >= shortestPause && event.kind !== 'silence';
    return isLong ? [{ kind: 'pause', seconds, at: event.at, index }, row] : [row];
  });
}

/** The control connections of a session as plain text: what the client sent and what the server answered, line by line. */
export function plainText({ events }: Pick<Capture, 'events'>): string {
  return events
    .flatMap((event) => (event.kind === 'line' && event.connection === 'control' ? [event.text] : []))
    .join('\n');
}
