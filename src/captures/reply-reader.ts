/** A reply, on one or several lines. */
export interface Reply {
  code: number;
  /** The whole reply, line by line. */
  lines: string[];
}

const first = /^([1-6]\d\d)(-)?/;

/**
 * Joins lines to replies after RFC 959 section 4.2: a reply of several lines opens with `ddd-` and ends with the first
 * line that begins with the same code and a space. Lines outside a reply that carry no code are left out.
 */
export class ReplyReader {
  #open: Reply | undefined;

  /** Takes the next line; returns the reply that is complete with it, if one is. */
  push(line: string): Reply | undefined {
    if (this.#open) {
      this.#open.lines.push(line);
      const code = String(this.#open.code);
      if (!line.startsWith(code) || line[3] === '-') return undefined;
      if (line.length > 3 && line[3] !== ' ') return undefined;
      const reply = this.#open;
      this.#open = undefined;
      return reply;
    }
    const [, code, dash] = first.exec(line) ?? [];
    if (!code) return undefined;
    const reply = { code: Number(code), lines: [line] };
    if (!dash) return reply;
    this.#open = reply;
    return undefined;
  }

  /** Gives up on a reply whose last line does not come. Returns what there is of it, if it has begun. */
  giveUp(): Reply | undefined {
    const reply = this.#open;
    this.#open = undefined;
    return reply;
  }

  /** Whether the last line of a reply is still to come. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }
}
