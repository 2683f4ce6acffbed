import { claimOf, codesAllowed, type Asked, type Claim } from '../data/allowed.ts';
import { groupedCommands, type CommandGroup } from '../data/command-groups.ts';
import { commandSlug } from '../data/commands.ts';
import type { Lang } from '../i18n/locales.ts';
import { commandLink } from './commands.ts';
import { codesSeenWith } from './command-answers.ts';

/** Where a command and a code meet: who says so, and whether a server of the lab was seen to do it. */
export interface MatrixCell {
  code: number;
  claim: Claim;
  isSeen: boolean;
}

/** A command and every code that may answer it, or was seen to. */
export interface MatrixRow {
  asked: Asked;
  slug: string;
  /** Its page, where that exists in this language. */
  url: string | undefined;
  cells: ReadonlyMap<number, MatrixCell>;
}

/** The codes that may answer a command, or were seen to, ascending. */
export function cellsOf(asked: Asked): MatrixCell[] {
  const seen = codesSeenWith(asked);
  return [...new Set([...codesAllowed(asked), ...seen])]
    .sort((a, b) => a - b)
    .map((code) => ({ code, claim: claimOf(asked, code), isSeen: seen.includes(code) }));
}

function rowOf(lang: Lang, asked: Asked): MatrixRow {
  return {
    asked,
    slug: commandSlug(asked),
    url: commandLink(lang, asked)?.url,
    cells: new Map(cellsOf(asked).map((cell) => [cell.code, cell])),
  };
}

/** The rows of the matrix by group; the opening of the connection comes first. */
export function matrixRows(lang: Lang): { group: CommandGroup | undefined; rows: MatrixRow[] }[] {
  return [
    { group: undefined, rows: [rowOf(lang, 'connect')] },
    ...groupedCommands.map(({ group, commands }) => ({ group, rows: commands.map((name) => rowOf(lang, name)) })),
  ];
}

/** The codes that have a column, ascending. */
export function matrixCodes(rows: readonly MatrixRow[]): number[] {
  return [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
}
