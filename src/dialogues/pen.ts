import type { Area } from './columns.ts';
import { fold } from './fold.ts';
import { charactersIn, isMono, type Label, type Run, type Shape } from './shapes.ts';

/** The sizes of letters, in pixels. */
export const sizes = { small: 12, text: 13, large: 34 } as const;

const leading = 17;
const largeLeading = 32;

/** What an arrow has at its ends. */
type Ends = 'head' | 'heads' | 'none';

// Points at the middle of the right end, or of the left one.
const heads = {
  small: { right: 'M-9-4 0 0-9 4z', left: 'M9-4 0 0 9 4z' },
  large: { right: 'M-16-9 0 0-16 9z', left: 'M16-9 0 0 16 9z' },
} as const;

/** Draws from top to bottom. */
export class Pen {
  /** How far down it is. */
  y = 0;
  readonly lines: Shape[] = [];
  readonly labels: Label[] = [];

  /** Writes lines of text, one below the other. */
  write(lines: readonly (readonly Run[])[], place: Omit<Label, 'kind' | 'y' | 'runs'>) {
    for (const runs of lines) {
      this.y += place.size > sizes.text ? largeLeading : leading;
      this.labels.push({ kind: 'label', y: this.y, runs, ...place });
    }
  }

  /** Writes a text, folded to the width of its area. */
  say(text: string, { x, shift, anchor, width }: Area, look = '', size: number = sizes.text) {
    if (!text) return;
    const lines = fold(text, charactersIn(width, size, isMono(look)));
    this.write(
      lines.map((line) => [{ text: line }]),
      { x, shift, anchor, size, look },
    );
  }

  /** Writes one line in the middle. */
  centre(text: string, look: string, size: number) {
    this.write([[{ text }]], { x: 50, shift: 0, anchor: 'middle', size, look });
  }

  /** Draws an arrow from one place across to another. */
  arrow(x1: number, x2: number, look = '', ends: Ends = 'head', size: keyof typeof heads = 'small') {
    this.y += 8;
    const [to, back] = x2 > x1 ? (['right', 'left'] as const) : (['left', 'right'] as const);
    this.lines.push({ kind: 'line', x1, x2, y1: this.y, y2: this.y, look });
    if (ends !== 'none') this.mark(x2, heads[size][to], `head ${look}`);
    if (ends === 'heads') this.mark(x1, heads[size][back], `head ${look}`);
  }

  /** Draws a small figure. */
  mark(x: number, d: string, look: string) {
    this.lines.push({ kind: 'mark', x, y: this.y, d, look });
  }

  /** Goes further down. */
  skip(height = 12) {
    this.y += height;
  }
}
