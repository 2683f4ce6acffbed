/**
 * What a drawing is made of. Across, places are per cent of its width, so that it takes whatever width it is given and its
 * letters keep their size; down, they are pixels.
 */
export type Shape =
  | {
      kind: 'line';
      x1: number;
      x2: number;
      y1: number;
      y2: number;
      /** Pixels to the right. */ shift?: number;
      look: string;
    }
  | { kind: 'box'; x: number; width: number; y: number; height: number; look: string }
  /** A small figure around one point; `d` is in pixels from there. */
  | { kind: 'mark'; x: number; y: number; d: string; look: string }
  | Label;

/** A run of characters in one look. */
export interface Run {
  text: string;
  look?: string;
}

/** One line of text. */
export interface Label {
  kind: 'label';
  x: number;
  /** Pixels to the right of `x`. */
  shift: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  runs: readonly Run[];
  look: string;
}

/** A drawing. */
export interface Drawing {
  /** The least width, in pixels, for which it was laid out. */
  least: number;
  height: number;
  shapes: readonly Shape[];
}

/** A rectangle, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Advance widths in ems: of the monospaced faces the widest, of the text faces a generous mean.
const monospaced = 0.605;
const proportional = 0.56;

/** The width of some text in pixels, at most. */
export function widthOf(text: string, size: number, isMono: boolean): number {
  return [...text].length * size * (isMono ? monospaced : proportional);
}

/** How many characters fit into a width. */
export function charactersIn(width: number, size: number, isMono: boolean): number {
  return Math.floor(width / widthOf('0', size, isMono));
}

/** Whether a look is set in the face of the wire. */
export function isMono(look: string): boolean {
  return look.split(' ').includes('m');
}

/** The room that a label takes when the drawing has this width. */
export function boxOf({ x, shift, y, anchor, size, runs, look }: Label, width: number): Box {
  const length = runs.reduce((sum, run) => sum + widthOf(run.text, size, isMono(run.look ?? look)), 0);
  const at = (x / 100) * width + shift;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
  return { left, right: left + length, top: y - size * 0.8, bottom: y + size * 0.2 };
}
