import type { CodeClass, FunctionGroup } from './types.ts';
import { replyCodes } from './reply-codes.ts';

/** A reply code that has a page. */
export type Code = keyof typeof replyCodes;

/** All codes that have a page, in ascending order. */
export const codes: readonly Code[] = Object.keys(replyCodes)
  .map(Number)
  .filter(isCode)
  .sort((a, b) => a - b);

/** The classes in order. */
export const classes = [1, 2, 3, 4, 5, 6] as const satisfies readonly CodeClass[];

/** The function groups in order; RFC 959 leaves x4z unspecified, and no code uses it. */
export const groups = [0, 1, 2, 3, 4, 5] as const satisfies readonly FunctionGroup[];

/** Whether the number is a reply code with a page of its own. */
export function isCode(value: number): value is Code {
  return Object.hasOwn(replyCodes, value);
}

/** The first digit. Throws a RangeError for a number that is no reply code. */
export function classOf(code: number): CodeClass {
  const found = classes.find((digit) => digit === Math.floor(code / 100));
  if (!found) throw new RangeError(`${code} is no reply code: its first digit must be 1 to 6`);
  return found;
}

/** The second digit. Throws a RangeError for a number that is no reply code. */
export function groupOf(code: number): FunctionGroup {
  const found = groups.find((digit) => digit === Math.floor(code / 10) % 10);
  if (found === undefined) throw new RangeError(`${code} is no reply code: its second digit must be 0 to 5`);
  return found;
}

/** The codes of the same class, in ascending order. */
export function codesOfClass(digit: CodeClass): Code[] {
  return codes.filter((code) => classOf(code) === digit);
}

/** The codes beside this one within its class; undefined at either end. */
export function neighboursOf(code: Code): { previous: Code | undefined; next: Code | undefined } {
  const row = codesOfClass(classOf(code));
  const at = row.indexOf(code);
  return { previous: row[at - 1], next: row[at + 1] };
}
