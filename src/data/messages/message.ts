import type { ProblemId } from '../problem-ids.ts';
import type { SourceRef } from '../types.ts';

/** One wording of one server or client. */
export interface Message {
  /** The software, a slash and a name that is its own there: `vsftpd/login-incorrect`. */
  id: string;
  /** The server or client, as in the id. */
  software: string;
  role: 'server' | 'client';
  /** The reply code it is sent with; on a client's own text, only where the client makes one up. */
  code?: number;
  /**
   * The text after the code, verbatim, of several lines the one that tells. What varies stands as one of `placeholders`;
   * in a 227, `{address}` is all six numbers.
   */
  template: string;
  /** The commands it answers, where the wording alone does not decide the problem. */
  commands?: readonly string[];
  /** The problem it points to, the likeliest where several share the wording; absent where nothing is wrong or it stays open. */
  problem?: ProblemId;
  /** Further problems that have the same wording, likeliest first. */
  alternatives?: readonly ProblemId[];
  /**
   * Where it was read: a document of `sources.ts`, the file and the line: `vsftpd-3.0.5#prelogin.c:295`. Or the capture
   * that holds it, software and scenario: `capture:vsftpd/store-unique`.
   */
  evidence: readonly SourceRef[];
}

/** What may stand between braces in a template. */
export const placeholders = [
  'path',
  'user',
  'seconds',
  'minutes',
  'address',
  'port',
  'number',
  'host',
  'text',
  'command',
  'date',
  'rate',
] as const;
