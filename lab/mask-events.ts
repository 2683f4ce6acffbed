import { maskKinds, type CaptureEvent, type MaskKind } from '../src/data/capture.ts';
import { maskText, type Known } from './masking.ts';

/** Masks the texts of events; `masked` names the kinds of marks that occur. */
export function maskEvents(
  events: readonly CaptureEvent[],
  known: Known,
): { events: CaptureEvent[]; masked: MaskKind[] } {
  const found = new Set<MaskKind>();
  const mask = (text: string): string => {
    const { text: masked, kinds } = maskText(text, known);
    for (const kind of kinds) found.add(kind);
    return masked;
  };
  const masked = events.map((event): CaptureEvent => {
    if (event.kind === 'tls-failed') return { ...event, text: mask(event.text) };
    if (event.kind === 'line') {
      const inside = event.inside === undefined ? {} : { inside: mask(event.inside) };
      return { ...event, text: mask(event.text), ...inside };
    }
    if (event.kind !== 'data' || event.text === undefined) return event;
    const { bytes: _, ...rest } = event;
    const text = mask(event.text);
    // What is masked is not equally long in every run.
    return text === event.text ? event : { ...rest, text };
  });
  return { events: masked, masked: maskKinds.filter((kind) => found.has(kind)) };
}
