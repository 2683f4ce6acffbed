// Ships to the browser.
import type { DecodedLine } from './types.ts';

// What is kept beside the first lines: enough to prove every problem.
const mostProofs = 400;

/** The lines that will be shown: the first ones, and those that show a problem. */
export interface KeptLines {
  /** Whether a line will be shown that shows a problem, or shows none. */
  wants(hasProblem: boolean): boolean;
  keep(line: DecodedLine): void;
  all(): DecodedLine[];
}

/** Keeps as many first lines as that. */
export function keptLines(most: number): KeptLines {
  const lines: DecodedLine[] = [];
  const proofs: DecodedLine[] = [];
  return {
    wants: (hasProblem) => lines.length < most || (hasProblem && proofs.length < mostProofs),
    keep(line) {
      const before = lines.at(-1);
      // Two replies may stand in one line, which is shown once.
      if (before?.index === line.index)
        lines.splice(-1, 1, {
          ...line,
          problem: line.problem ?? before.problem,
          notes: [...before.notes, ...line.notes],
        });
      else if (lines.length < most) lines.push(line);
      else if (line.problem !== undefined && proofs.length < mostProofs) proofs.push(line);
    },
    all: () => [...lines, ...proofs],
  };
}
