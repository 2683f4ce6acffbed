// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import type { DecoderWordKey } from './words/en.ts';

/** Who a line is from: `local` is what the client or a log says of itself, `other` a listing or anything else. */
export type Side = 'client' | 'server' | 'local' | 'other';

/** A few words about a line, in the reader's language once `fill` has put the values in. */
export interface Note {
  key: DecoderWordKey;
  values: Record<string, string | number>;
}

/** One line of what was pasted, explained. */
export interface DecodedLine {
  /** Its number, from 0. */
  index: number;
  /** What it says, passwords masked. */
  text: string;
  side: Side;
  code?: number | undefined;
  /** The command it is, or answers. */
  verb?: string | undefined;
  /** The number of its session. */
  session: number;
  /** The id of the message that it is; absent in the browser. */
  message?: string | undefined;
  /** What it points to, when it is a failure. */
  problem?: ProblemId | undefined;
  notes: readonly Note[];
}

export type Certainty = 'certain' | 'likely' | 'possible';

/** Something that is wrong, and how we know. */
export interface Finding {
  problem: ProblemId;
  certainty: Certainty;
  /** The lines that show it, the most telling first. */
  lines: readonly number[];
  /** The reply code it came with. */
  code?: number | undefined;
}

/** What became of one control connection. */
export interface SessionState {
  /** Its number, from 0 in the order in which they began. */
  id: number;
  /** Who was reached, as far as the log says. */
  host: string;
  /** Whether the control connection was encrypted. */
  secured: boolean;
  /** Whether data connections were protected (PROT P). */
  protectedData: boolean;
  loggedIn: boolean;
  mode: 'passive' | 'active' | '';
}

export type Format =
  | 'raw'
  | 'filezilla'
  | 'winscp'
  | 'lftp'
  | 'curl'
  | 'ftplib'
  | 'prompt'
  | 'vsftpd-log'
  | 'proftpd-log'
  | 'pyftpdlib-log'
  | 'filezilla-server-log'
  | 'sentence';

/** What the decoder makes of a text. */
export interface Decoded {
  /** How it was written down, as far as recognised. */
  formats: readonly Format[];
  sessions: readonly SessionState[];
  /** The first lines, and every line that shows a problem. */
  lines: readonly DecodedLine[];
  /** How many lines the text has. */
  total: number;
  /** What is wrong, likeliest first; empty where nothing is, or where nothing is known. */
  findings: readonly Finding[];
  /** The reply code that decided the outcome. */
  code: number | undefined;
  /** The id of the software that wrote the replies, where its words give it away. */
  server: string | undefined;
}
