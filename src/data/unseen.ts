/** Why the lab has never seen a code. */
export type UnseenReason =
  /** None of the servers that can be run has it. */
  | 'no-server-sends-it'
  /** A server has it, but the packages leave that part out. */
  | 'needs-special-build'
  /** Software that cannot be run here sends it. */
  | 'vendor-only'
  /** It is defined or listed in a document, and nowhere else. */
  | 'document-only';

/** A code that no capture holds. */
export interface Unseen {
  reason: UnseenReason;
  /** The servers that were tried for it, by id. */
  tried: readonly string[];
}

/** Every code with a page that no capture of a server holds. */
export const unseen: Readonly<Partial<Record<number, Unseen>>> = {};
