import type { ProblemId } from './problem-ids.ts';

/** The names of the pages that the box leads to, in one language: `/names/en.json`. */
export interface PageNames {
  codes: Readonly<Record<string, string>>;
  pairs: Readonly<Record<string, string>>;
  /** Commands by their name. */
  commands: Readonly<Record<string, { name: string; summary: string; path: string }>>;
  /** Servers and clients by their id. */
  software: Readonly<Record<string, { name: string; summary: string; path: string }>>;
  /** Every server that the decoder tells apart by its id, as its makers write it; not each has a page. */
  servers: Readonly<Record<string, string>>;
  problems: Readonly<Partial<Record<ProblemId, { name: string; summary: string }>>>;
}
