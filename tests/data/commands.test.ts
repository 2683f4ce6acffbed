import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, codesAllowed } from '../../src/data/allowed.ts';
import { commandsInOrder, groupOfCommand } from '../../src/data/command-groups.ts';
import { commandNames, commands, isCommand, type Command, type CommandReplies } from '../../src/data/commands.ts';
import { sources } from '../../src/data/sources.ts';
import { sectionText } from './rfc-text.ts';

const all: Record<string, Command> = commands;
const documents: object = sources;

type Branch = Exclude<keyof CommandReplies, 'source'>;
type Tree = Partial<Record<Branch, number[]>>;

const branches = [
  ...(['preliminary', 'marker', 'successAfter', 'failureAfter', 'success', 'intermediate', 'failure'] as const),
];

function branchOf(code: number, isDeep: boolean, isOptional: boolean): Branch {
  if (isOptional) return 'marker';
  if (code < 200) return 'preliminary';
  if (code < 300) return isDeep ? 'successAfter' : 'success';
  if (code < 400) return 'intermediate';
  return isDeep ? 'failureAfter' : 'failure';
}

/** The listing of RFC 959 section 5.4 as trees, by command, in its order. */
function parsedTable(): Map<string, Tree> {
  const text = sectionText(959, '5.4') ?? '';
  const listing = text.slice(text.indexOf('Connection Establishment'));
  const table = new Map<string, Tree>();
  let verb = 'connect';
  let indent = 0;
  for (const line of listing.split('\n')) {
    const name = /^ {9,15}([A-Z]{3,4})\s*$/.exec(line)?.[1];
    if (name) verb = name;
    if (!/^[\s\d,()]+$/.test(line)) continue;
    const tree = table.get(verb) ?? {};
    const own = line.length - line.trimStart().length;
    if (!table.has(verb)) indent = own;
    // What follows a preliminary reply is set in further.
    const isDeep = own > indent;
    for (const [, optional, digits] of line.matchAll(/(\()?\b([1-5]\d\d)\b/g)) {
      const branch = branchOf(Number(digits), isDeep, optional !== undefined);
      tree[branch] = [...(tree[branch] ?? []), Number(digits)];
    }
    table.set(verb, tree);
  }
  return table;
}

/** The arguments of RFC 959 section 5.3.1, by command, as our tables write them: `<SP>` is a blank. */
function parsedSyntax(): Map<string, string> {
  const text = (sectionText(959, '5.3.1') ?? '').replace(/\n\s+\[<SP> R/g, ' [<SP> R');
  const lines = [...text.matchAll(/^ {12}([A-Z]{3,4}) *(.*?)\s*<CRLF>/gm)];
  return new Map(
    lines.map(([, verb = '', rest = '']) => [
      verb,
      rest.replaceAll('[<SP> ', '[').replaceAll('<SP> ', '').replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
}

/** Where a row and the tree of the RFC differ; empty when they say the same. */
function differencesFrom(tree: Tree, row: CommandReplies | undefined): string[] {
  const listed = (codes: readonly number[] = []) => [...codes].sort().join();
  return branches
    .filter((branch) => listed(tree[branch]) !== listed(row?.[branch]))
    .map((branch) => `${branch}: ${listed(tree[branch]) || 'nothing'}, not ${listed(row?.[branch]) || 'nothing'}`);
}

const rowOf = (verb: string) => all[verb]?.replies.find(({ source }) => source === 'rfc959#5.4');

test('the rows of RFC 959 are the trees of its section 5.4', () => {
  const parsed = parsedTable();
  assert.equal(parsed.size, 34, 'the listing has 33 commands and the opening of the connection');
  for (const [verb, tree] of parsed) {
    assert.deepEqual(differencesFrom(tree, rowOf(verb)), [], `correct the row of ${verb} in src/data/commands.ts`);
  }
});

test('a code in the wrong branch of a row is found', () => {
  const tree = parsedTable().get('STOR') ?? {};
  const row = rowOf('STOR') ?? { source: '' };
  const wrong = { ...row, successAfter: [], success: row.successAfter ?? [] };
  assert.deepEqual(differencesFrom(tree, wrong), [
    'successAfter: 226,250, not nothing',
    'success: nothing, not 226,250',
  ]);
});

test('the arguments of RFC 959 are those of its section 5.3.1', () => {
  const parsed = parsedSyntax();
  assert.equal(parsed.size, 33);
  for (const [verb, syntax] of parsed) {
    assert.equal(all[verb]?.syntax, syntax, `correct the syntax of ${verb} in src/data/commands.ts`);
  }
});

/** What a command lacks: a document at least, and an argument where its documents show one. */
function lacking(name: string, { replies, like, sources = [] }: Command): string[] {
  const refs = [...replies.map(({ source }) => source), ...(like ? [like.source] : []), ...sources];
  const unknown = refs.filter((ref) => !Object.hasOwn(documents, ref.split('#')[0] ?? ''));
  return [
    ...(refs.length > 0 ? [] : [`${name} has no source: add replies or sources in src/data/commands.ts`]),
    ...unknown.map((ref) => `${name}: "${ref}" is not in src/data/sources.ts`),
    ...(like && !isCommand(like.command) ? [`${name} is like ${like.command}, which is no command`] : []),
  ];
}

test('every command has a source that exists', () => {
  assert.deepEqual(
    commandNames.flatMap((name) => lacking(name, commands[name])),
    [],
  );
});

test('a command without a source, or with one that does not exist, is found', () => {
  assert.match(lacking('XYZZY', { syntax: '', replies: [] }).join(), /has no source/);
  assert.match(
    lacking('XYZZY', { syntax: '', replies: [], sources: ['nowhere#1'] }).join(),
    /not in src\/data\/sources/,
  );
  const like = { command: 'FOO', source: 'rfc959#5.4' };
  assert.match(lacking('XYZZY', { syntax: '', replies: [], like }).join(), /no command/);
});

/** Commands that stand in no group, or in two. */
function misplaced(grouped: readonly string[]): string[] {
  return [
    ...commandNames.filter((name) => !grouped.includes(name)).map((name) => `${name} is in no group`),
    ...grouped.filter((name, at) => grouped.indexOf(name) !== at).map((name) => `${name} is in two groups`),
  ];
}

test('every command stands in one group of src/data/command-groups.ts', () => {
  assert.deepEqual(misplaced(commandsInOrder), []);
});

test('a command in no group, or in two, is found', () => {
  assert.deepEqual(misplaced([...commandsInOrder.slice(1), 'NOOP']), ['USER is in no group', 'NOOP is in two groups']);
});

/** The headings of RFC 959 section 5.4 and our groups; its login and its logout are one group here. */
const headings = new Map<string, string>([
  ['Login', 'access'],
  ['Logout', 'access'],
  ['Transfer parameters', 'parameters'],
  ['File action commands', 'files'],
  ['Informational commands', 'information'],
  ['Miscellaneous commands', 'miscellaneous'],
]);

test('the groups of RFC 959 are those of its section 5.4', () => {
  let heading = '';
  let found = 0;
  for (const line of (sectionText(959, '5.4') ?? '').split('\n')) {
    if (headings.has(line.trim())) heading = line.trim();
    const verb = /^ {15}([A-Z]{3,4})\s*$/.exec(line)?.[1] ?? '';
    if (!isCommand(verb)) continue;
    found += 1;
    assert.equal(groupOfCommand(verb), headings.get(heading), `${verb} stands under "${heading}"`);
  }
  assert.equal(found, 33);
});

test('what a command is like answers it too, and each claim names its documents', () => {
  assert.equal(claimOf('STOR', 553), 'rfc959');
  assert.equal(claimOf('STOR', 550), 'lab');
  assert.equal(claimOf('STOR', 554), 'later');
  assert.equal(claimOf('SITE CHMOD', 200), 'rfc959');
  assert.deepEqual(codesAllowed('XPWD'), codesAllowed('PWD'));
  assert.equal(claimOf('QUIT', 421), 'rfc959', '421 may answer every command');
});

test('a reply stands in the branch that its first digit allows', () => {
  for (const [verb, { replies }] of Object.entries(all)) {
    for (const row of replies) {
      const where = `src/data/commands.ts, ${verb}, ${row.source}`;
      const hold = (codes: readonly number[] | undefined, digits: string, branch: string) =>
        codes?.forEach((code) => assert.ok(digits.includes(String(code).charAt(0)), `${where}: ${code} in ${branch}`));
      hold(row.preliminary, '1', 'preliminary');
      hold(row.marker, '1', 'marker');
      hold([...(row.success ?? []), ...(row.successAfter ?? [])], '2', 'success');
      hold(row.intermediate, '3', 'intermediate');
      hold([...(row.failure ?? []), ...(row.failureAfter ?? [])], '45', 'failure');
    }
  }
});
