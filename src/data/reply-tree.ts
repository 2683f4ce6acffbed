import type { CommandReplies } from './commands.ts';
import { classOf } from './digits.ts';
import type { CodeClass } from './types.ts';

/** What follows a preliminary reply stands below it; the others come at once. */
const order = [
  'preliminary',
  'marker',
  'successAfter',
  'failureAfter',
  'success',
  'intermediate',
  'failure',
] as const satisfies (keyof CommandReplies)[];

/** A branch of the tree of RFC 959 section 5.4. */
export type BranchKind = (typeof order)[number];

/** The codes of one branch that have one first digit. */
export interface Branch {
  kind: BranchKind;
  digit: CodeClass;
  codes: number[];
}

/** The branches of a row in the order of a session; failures for now before those for good. */
export function branchesOf(row: CommandReplies): Branch[] {
  return order.flatMap((kind) => branchesBy(row[kind] ?? [], kind));
}

/** Codes by their first digit, as branches of one kind. */
export function branchesBy(codes: readonly number[], kind: BranchKind): Branch[] {
  return [...Map.groupBy([...codes].sort(), classOf)].map(([digit, own]) => ({ kind, digit, codes: own }));
}

/** Whether a branch follows a preliminary reply. */
export function isAfter(kind: BranchKind): boolean {
  return kind === 'marker' || kind === 'successAfter' || kind === 'failureAfter';
}
