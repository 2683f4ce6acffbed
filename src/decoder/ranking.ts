// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import type { Failure } from './failures.ts';
import type { Certainty, Finding } from './types.ts';

/** What speaks for a problem, over all lines. */
export interface Tally {
  weight: number;
  first: number;
  code: number | undefined;
  lines: number[];
}

const leastWeight = 8;
const mostLinesOfProof = 8;

/** Counts what a failure points to; `dataLine` is the line that gave the address of the data connection, or -1. */
export function add(tally: Map<ProblemId, Tally>, failure: Failure, dataLine: number): void {
  failure.suspicions.forEach(({ problem, weight }) => {
    const entry = tally.get(problem);
    const shown = [failure.line];
    const isOfAddress = problem === 'private-ip-in-pasv' || problem === 'passive-port-blocked';
    if (dataLine >= 0 && dataLine !== failure.line && isOfAddress) shown.push(dataLine);
    if (!entry) {
      tally.set(problem, { weight, first: failure.line, code: failure.code, lines: shown });
      return;
    }
    entry.first = Math.min(entry.first, failure.line);
    if (weight > entry.weight) {
      entry.weight = weight;
      entry.code = failure.code ?? entry.code;
      entry.lines.unshift(...shown);
    } else {
      entry.code ??= failure.code;
      // What the lines prove is proved; a later one is not needed.
      if (entry.lines.length >= mostLinesOfProof) return;
      entry.lines.push(...shown);
    }
    entry.lines = [...new Set(entry.lines)].slice(0, mostLinesOfProof);
  });
}

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
