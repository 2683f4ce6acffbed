import type { CaptureEvent } from '../src/data/capture.ts';

/** An event as it is reported: the time is added here. */
export type Reported = CaptureEvent extends infer Event
  ? Event extends CaptureEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/** Collects what happens, in the order in which it happens, and the port numbers that the run drew. */
export class Recorder {
  readonly events: CaptureEvent[] = [];
  readonly ports = new Set<number>();
  #began: number | undefined;

  add(event: Reported): void {
    const now = performance.now();
    this.#began ??= now;
    const at = Math.round((now - this.#began) / 100) / 10;
    this.events.push({ at, ...event });
  }

  /** Adds to the last line of this text what it says when it is opened. */
  reveal(text: string, inside: string): void {
    const index = this.events.findLastIndex((event) => event.kind === 'line' && event.text === text);
    const event = this.events[index];
    if (event?.kind === 'line') this.events[index] = { ...event, inside };
  }
}
