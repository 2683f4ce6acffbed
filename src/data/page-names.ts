import type { ProblemId } from './problems.ts';

/** The names of the pages that the box leads to, in one language: `/names/en.json`. */
export interface PageNames {
  codes: Readonly<Record<string, string>>;
  pairs: Readonly<Record<string, string>>;
  problems: Readonly<Partial<Record<ProblemId, { name: string; summary: string }>>>;
}
