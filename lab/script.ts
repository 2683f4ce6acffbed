/** What the scripted server does at one moment, instead of what a correct server would do. */
export interface Answer {
  /** The moment: a command, several of them with spaces between, or `greeting`. */
  to: string;
  /** How often it does so, before it answers like a correct server again; always when absent. */
  times?: number;
  /**
   * What it says, `\n` between lines; nothing when empty. `{port}` stands for the port of the data connection, in the
   * form that fits the command. To a command that moves data, the reply that opens the transfer, where `data` or
   * `completion` says that there is one.
   */
  reply?: string;
  /** The bytes it sends instead, as they are. */
  raw?: string;
  /** How the data connection goes: how many bytes pass, and what happens then; `none` never accepts it. */
  data?: { bytes: number; then: 'end' | 'reset' | 'stall' } | 'none';
  /** What it says when the transfer is over; nothing when empty. */
  completion?: string;
  /** What it does to the control connection afterwards. */
  then?: 'close' | 'reset';
}

/** The answers of one run. Where several fit a moment, the first counts that is not used up. */
export class Script {
  readonly #answers: readonly Answer[];
  readonly #used = new Map<Answer, number>();

  constructor(answers: readonly Answer[]) {
    this.#answers = answers;
  }

  /** The answer at this moment, which counts as given; undefined when the server answers like a correct one. */
  take(moment: string): Answer | undefined {
    const found = this.#answers.find((answer) => answer.to.split(' ').includes(moment) && this.#isLeft(answer));
    if (found) this.#used.set(found, (this.#used.get(found) ?? 0) + 1);
    return found;
  }

  /** Whether the client came to one of the moments. */
  get isMet(): boolean {
    return this.#answers.length === 0 || this.#used.size > 0;
  }

  #isLeft(answer: Answer): boolean {
    return answer.times === undefined || (this.#used.get(answer) ?? 0) < answer.times;
  }
}

/** The verb of a line that a client sent, without Telnet signals before it: `ABOR`. */
export function verbOf(line: string): string {
  return /^(?:\\x[0-9a-f]{2}|[^A-Za-z])*([A-Za-z]+)/.exec(line)?.[1]?.toUpperCase() ?? '';
}

/** What follows the verb of a line. */
export function argumentOf(line: string): string {
  const space = line.indexOf(' ');
  return space < 0 ? '' : line.slice(space + 1);
}

/** The path in the argument of a command: MFMT has a time before it, and clients send LIST the options of ls. */
export function pathIn(verb: string, argument: string): string {
  if (verb === 'MFMT') return argumentOf(argument);
  return ['LIST', 'NLST'].includes(verb) ? argument.replace(/^(?:-\S*\s*)+/, '') : argument;
}

/** A port as the reply to a command writes it: `h,l` for PASV, the number for EPSV. */
export function portIn(verb: string, port: number): string {
  return verb === 'PASV' ? `${port >> 8},${port & 255}` : String(port);
}

/** Where a PORT or EPRT command says that the client listens; undefined when it is malformed. */
export function addressIn(argument: string): { host: string; port: number } | undefined {
  const [, a, b, c, d, high, low] = /^(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)$/.exec(argument.trim()) ?? [];
  if (a && b && c && d && high && low) return { host: `${a}.${b}.${c}.${d}`, port: Number(high) * 256 + Number(low) };
  const [, , host, port] = /^(.)[12]\1([0-9a-fA-F.:]+)\1(\d+)\1$/.exec(argument.trim()) ?? [];
  return host && port ? { host, port: Number(port) } : undefined;
}
