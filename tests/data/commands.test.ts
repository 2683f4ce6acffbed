import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands, type Command, type CommandReplies } from '../../src/data/commands.ts';
import { sectionText } from './rfc-text.ts';

const all: Record<string, Command> = commands;

/** The codes of each command in the listing of RFC 959 section 5.4, in its order. */
function parsedTable(): Map<string, number[]> {
  const text = sectionText(959, '5.4') ?? '';
  const listing = text.slice(text.indexOf('Connection Establishment'));
  const table = new Map<string, number[]>();
  let verb = 'connect';
  for (const line of listing.split('\n')) {
    const name = /^ {9,15}([A-Z]{3,4})\s*$/.exec(line)?.[1];
    if (name) verb = name;
    const codes = [...line.matchAll(/\b([1-5]\d\d)\b/g)].map((match) => Number(match[1]));
    if (/^[\s\d,()]+$/.test(line)) table.set(verb, [...(table.get(verb) ?? []), ...codes]);
  }
  return table;
}

function codesOf(row: CommandReplies | undefined): number[] {
  const { preliminary, marker, successAfter, failureAfter, success, intermediate, failure } = row ?? { source: '' };
  const parts = [preliminary, marker, successAfter, failureAfter, success, intermediate, failure];
  return [...new Set(parts.flatMap((part) => part ?? []))].sort();
}

const unique = (codes: readonly number[] = []) => [...new Set(codes)].sort();

test('the rows of RFC 959 are those of its section 5.4', () => {
  const parsed = parsedTable();
  assert.equal(parsed.size, 34, 'the listing has 33 commands and the opening of the connection');
  for (const [verb, codes] of parsed) {
    const row = all[verb]?.replies.find(({ source }) => source === 'rfc959#5.4');
    assert.deepEqual(codesOf(row), unique(codes), `correct the row of ${verb} in src/data/commands.ts`);
  }
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
