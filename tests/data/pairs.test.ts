import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCode } from '../../src/data/digits.ts';
import { pairIds, pairOf } from '../../src/data/pair-ids.ts';
import type { Pair } from '../../src/data/pairs.ts';
import { codesFor } from '../../src/data/replies.ts';

function transientForm([a, b]: [number, number]): boolean {
  return Math.floor(a / 100) === 4 && Math.floor(b / 100) === 5 && Math.floor(a / 10) % 10 === Math.floor(b / 10) % 10;
}

/** What is wrong with a pair, or undefined. */
function badPair(id: string, { reason, command, exchange }: Pair): string | undefined {
  const [a = 0, b = 0] = id.split('-vs-').map(Number);
  if (a >= b) return `the smaller code comes first: rename it ${b}-vs-${a}`;
  const unknown = [a, b].find((code) => !isCode(code));
  if (unknown) return `${unknown} has no page: add it to reply-codes.ts or drop the pair`;
  if (exchange && !(exchange.includes(a) && exchange.includes(b))) return 'its exchange must contain both codes';
  if (reason === 'dialogue' && !exchange) return 'a dialogue needs an exchange that shows how one follows the other';
  if (reason === 'transient-and-permanent' && !transientForm([a, b])) return 'this needs a 4yz and a 5yz of one group';
  if (reason !== 'same-command') return undefined;
  if (!command) return 'name the command that both answer';
  const answers: readonly number[] = codesFor(command);
  const missing = [a, b].find((code) => !answers.includes(code));
  return missing === undefined ? undefined : `no document in commands.ts lets ${command} be answered with ${missing}`;
}

test('there are at least a hundred pairs', () => {
  assert.ok(pairIds.length >= 100, `${pairIds.length} pairs`);
});

test('every pair has its reason', () => {
  const wrong = pairIds.flatMap((id) => {
    const problem = badPair(id, pairOf(id));
    return problem ? [`src/data/pairs.ts, ${id}: ${problem}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('a bad pair is found', () => {
  assert.match(badPair('331-vs-220', { reason: 'confused' }) ?? '', /rename it 220-vs-331/);
  assert.match(badPair('220-vs-999', { reason: 'confused' }) ?? '', /999 has no page/);
  assert.match(badPair('220-vs-331', { reason: 'dialogue' }) ?? '', /needs an exchange/);
  assert.match(badPair('220-vs-331', { reason: 'dialogue', exchange: ['USER', 331] }) ?? '', /both codes/);
  assert.match(badPair('220-vs-331', { reason: 'same-command', command: 'USER' }) ?? '', /answered with 220/);
  assert.match(badPair('450-vs-530', { reason: 'transient-and-permanent' }) ?? '', /one group/);
});
