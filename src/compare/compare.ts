/**
 * How codes differ, as far as the table of facts can say. Pure: the same module builds the pair pages and runs in the
 * browser behind the picker.
 */

import type { CodeRecord } from '../data/code-record.ts';

/** What the comparison needs to know of one code. */
export interface ComparedCode extends Pick<
  CodeRecord,
  'code' | 'class' | 'group' | 'standing' | 'retry' | 'connection' | 'fixers' | 'anyCommand'
> {
  commands: readonly { verb: string }[];
  /** The document of the meaning in force, as readers know it: `RFC 959`. */
  source: string;
}

/** Picks from the data of a code, as `codes.json` has it, what is compared. */
export function comparedOf(record: CodeRecord): ComparedCode {
  const source = record.meanings[0]?.source;
  return { ...record, source: source && 'rfc' in source ? `RFC ${source.rfc}` : (source?.document ?? '') };
}

/** A row of the comparison. `values` are in the order of the codes; each value is a list of plain terms or ids. */
export interface Row {
  fact:
    'class' | 'group' | 'commands' | 'commandsOnly' | 'retry' | 'control' | 'data' | 'fixers' | 'standing' | 'source';
  values: readonly (readonly string[])[];
}

export interface Comparison {
  /** Facts in which the codes differ. */
  different: Row[];
  /** Facts that all codes share; one value each. */
  same: { fact: Row['fact']; value: readonly string[] }[];
  /** The commands that may get any of the codes. */
  sharedCommands: string[];
}

type Fact = Row['fact'];

function verbsOf({ commands }: ComparedCode): string[] {
  return commands.map(({ verb }) => verb);
}

function commandsRow(codes: readonly ComparedCode[], shared: readonly string[]): Row {
  const values = codes.map((one) => (one.anyCommand ? ['*'] : verbsOf(one).filter((verb) => !shared.includes(verb))));
  return { fact: shared.length > 0 ? 'commandsOnly' : 'commands', values };
}

function rowsOf(codes: readonly ComparedCode[], sharedCommands: readonly string[]): Row[] {
  const row = (fact: Fact, value: (one: ComparedCode) => readonly string[]) => ({ fact, values: codes.map(value) });
  return [
    row('class', (one) => [String(one.class)]),
    row('group', (one) => [String(one.group)]),
    commandsRow(codes, sharedCommands),
    row('retry', (one) => [one.retry]),
    row('control', (one) => [one.connection.control]),
    row('data', (one) => [one.connection.data]),
    row('fixers', (one) => one.fixers),
    row('standing', (one) => [one.standing]),
    row('source', (one) => [one.source]),
  ];
}

/** That nobody has anything to fix, or that no data connection is concerned, is no likeness worth a line. */
function saysNothing({ fact }: Row, value: readonly string[]): boolean {
  return value.length === 0 || (fact === 'data' && value[0] === 'untouched') || value[0] === '*';
}

/** Compares two to four codes. Throws a RangeError for fewer than two, or for the same code twice. */
export function compare(codes: readonly ComparedCode[]): Comparison {
  if (codes.length < 2) throw new RangeError('a comparison needs at least two codes');
  if (new Set(codes.map(({ code }) => code)).size < codes.length)
    throw new RangeError('a code is compared with itself');
  const [head, ...tail] = codes.map(verbsOf);
  const sharedCommands = (head ?? []).filter((verb) => tail.every((verbs) => verbs.includes(verb)));
  const different: Row[] = [];
  const same: Comparison['same'] = [];
  for (const row of rowsOf(codes, sharedCommands)) {
    const [first = [], ...others] = row.values;
    const isShared = others.every((value) => value.join() === first.join());
    if (!isShared) different.push(row);
    else if (!saysNothing(row, first)) same.push({ fact: row.fact, value: first });
  }
  return { different, same, sharedCommands };
}
