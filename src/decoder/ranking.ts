// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import type { Certainty, Finding } from './types.ts';

/** What speaks for a problem, over all lines. */
export interface Tally {
  weight: number;
  first: number;
  code: number | undefined;
  lines: number[];
}

const leastWeight = 8;

/** The problems that enough speaks for, likeliest first. */
export function ranked(tally: ReadonlyMap<ProblemId, Tally>): Finding[] {
  return [...tally]
    .filter(([, { weight }]) => weight >= leastWeight)
    .sort(([, a], [, b]) => gradeOf(b.weight) - gradeOf(a.weight) || a.first - b.first || b.weight - a.weight)
    .map(([problem, { weight, lines, code }]) => ({ problem, certainty: certaintyOf(weight), lines, code }));
}

const grades = [20, 40, 55, 70, 85];

/** Of two problems that are as sure, the one that showed first is the cause more often than the consequence. */
function gradeOf(weight: number): number {
  return grades.filter((least) => weight >= least).length;
}

function certaintyOf(weight: number): Certainty {
  if (weight >= 85) return 'certain';
  return weight >= 60 ? 'likely' : 'possible';
}
