// Ships to the browser with the decoder.
import type { Certainty, Side } from '../../decoder/types.ts';

/** What the page asks of the worker. */
export interface Question {
  /** Counts up; an answer to an older one is of no use any more. */
  id: number;
  lang: string;
  text?: string;
  file?: File;
}

/** A line with its notes in the reader's language. */
export interface AnnotatedLine {
  index: number;
  text: string;
  side: Side;
  code: number | undefined;
  isFailure: boolean;
  notes: string;
}

/** A problem with the lines that prove it. */
export interface AnnotatedFinding {
  problem: string;
  certainty: Certainty;
  /** The certainty, and the lines, in words. */
  says: string;
  lines: readonly number[];
}

/** What the worker answers. */
export interface Answer {
  id: number;
  /** The pages that answer, best first: paths without a language. */
  pages: readonly string[];
  findings: readonly AnnotatedFinding[];
  lines: readonly AnnotatedLine[];
  /** How many lines there were. */
  total: number;
  /** What to say above it all: the server, or that nothing went wrong. */
  verdict: string;
  /** Whether anything of FTP was found in it. */
  isKnown: boolean;
  error?: string;
}
