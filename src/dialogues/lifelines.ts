import type { Party } from '../data/dialogue.ts';
import { inner, type Columns } from './columns.ts';
import type { Shape } from './shapes.ts';

/** The lines from top to bottom: the control connection of each party, doubled inside TLS, and the data connection. */
export class Lifelines {
  readonly #columns: Columns;
  readonly #ends = new Map<Party, number>();
  readonly #data: Shape[] = [];
  #top = 0;
  #secured: number | undefined;
  #opened: number | undefined;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  begin(y: number) {
    this.#top = y;
  }

  secure(y: number) {
    this.#secured ??= y;
  }

  end(party: Party, y: number) {
    this.#ends.set(party, y);
  }

  openData(y: number) {
    this.#opened = y;
  }

  closeData(y2: number) {
    if (this.#opened === undefined) return;
    const y1 = this.#opened;
    const side = (x: number): Shape => ({ kind: 'line', x1: x, x2: x, y1, y2, look: 'thick' });
    const width = inner.right - inner.left;
    const pipe: Shape = { kind: 'box', x: inner.left, width, y: y1, height: y2 - y1, look: 'pipe' };
    this.#data.push(pipe, side(inner.left), side(inner.right));
    this.#opened = undefined;
  }

  #control(party: Party, bottom: number): Shape[] {
    const x = this.#columns.control(party);
    const end = this.#ends.get(party);
    const last = end ?? bottom;
    const line = (y1: number, y2: number, shift = 0): Shape => ({
      kind: 'line',
      x1: x,
      x2: x,
      y1,
      y2,
      shift,
      look: 'w',
    });
    const bar: Shape[] = end === undefined ? [] : [{ kind: 'mark', x, y: end, d: 'M-6 0H6', look: 'thick' }];
    const secured = this.#secured;
    if (secured === undefined) return [line(this.#top, last), ...bar];
    return [line(this.#top, secured), line(secured, last, -2), line(secured, last, 2), ...bar];
  }

  /** All of them, down to the bottom of the drawing. A data connection that nobody closed runs on to there. */
  shapes(parties: readonly Party[], bottom: number): Shape[] {
    this.closeData(bottom);
    return [
      ...this.#data.filter(({ kind }) => kind === 'box'),
      ...parties.flatMap((party) => this.#control(party, bottom)),
      ...this.#data.filter(({ kind }) => kind !== 'box'),
    ];
  }
}
