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
}
