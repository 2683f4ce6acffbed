import { textOfBytes } from '../text-of-bytes.ts';

/** One line as it came in, and how it ended where that was not CRLF. */
export interface Line {
  text: string;
  end?: 'lf' | 'none';
}

const lf = 0x0a;
const cr = 0x0d;

/** Cuts a stream of bytes into lines, whatever pieces they arrive in. */
export class LineReader {
  #rest: Buffer = Buffer.alloc(0);

  /** Takes the next piece; returns the lines that are complete with it. */
  push(piece: Uint8Array): Line[] {
    this.#rest = Buffer.concat([this.#rest, piece]);
    const lines: Line[] = [];
    for (let at = this.#rest.indexOf(lf); at >= 0; at = this.#rest.indexOf(lf)) {
      const hasReturn = at > 0 && this.#rest[at - 1] === cr;
      const text = textOfBytes(this.#rest.subarray(0, hasReturn ? at - 1 : at));
      lines.push(hasReturn ? { text } : { text, end: 'lf' });
      this.#rest = this.#rest.subarray(at + 1);
    }
    return lines;
  }

  /** What came after the last line end, when nothing more will come. */
  end(): Line[] {
    if (this.#rest.length === 0) return [];
    const text = textOfBytes(this.#rest);
    this.#rest = Buffer.alloc(0);
    return [{ text, end: 'none' }];
  }
}
