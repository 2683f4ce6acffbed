// Ships to the browser.
import type { Shape } from './shape.ts';
import type { Note, Side } from './types.ts';

/** A few words about a line. */
export function notesOf(_shape: Shape, _side: Side, _verb: string | undefined, madeUp: boolean): Note[] {
  return madeUp ? [{ key: 'note.madeUp', values: {} }] : [];
}
