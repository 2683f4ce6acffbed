import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/data/citation.ts';
import { classOf, codes, codesOfClass, groupOf, isCode, neighboursOf } from '../../src/data/digits.ts';
import { commandsFor, factsOf } from '../../src/data/replies.ts';
import { sources } from '../../src/data/sources.ts';
import type { Exchange } from '../../src/data/types.ts';
import { folded, rfcText } from './rfc-text.ts';

/** What is wrong with an exchange, or undefined: every code must be one that a document lets answer its command. */
export function badExchange(exchange: Exchange): string | undefined {
  let verb = '';
  for (const step of exchange) {
    if (typeof step === 'string') verb = step;
    else if (!isCode(step)) return `${step} has no page`;
    else if (verb && !factsOf(step).anyCommand && !commandsFor(step).some((command) => command.verb === verb))
      return `no document in commands.ts lets ${verb} be answered with ${step}`;
  }
  return undefined;
}

test('there are 75 codes: 61 from RFCs, 14 from vendors and drafts', () => {
  const fromRfc = codes.filter((code) => !['de-facto', 'experimental'].includes(factsOf(code).standing));
  assert.equal(codes.length, 75);
  assert.equal(fromRfc.length, 61);
});

test('every code has a class and a group, and a first meaning in force', () => {
  for (const code of codes) {
    assert.equal(classOf(code) * 100 + groupOf(code) * 10 + (code % 10), code);
    assert.equal(factsOf(code).meanings[0]?.status, 'current', `${code}: put the meaning in force first`);
  }
});

test('a number outside the scheme is refused', () => {
  assert.throws(() => classOf(700), /first digit/);
  assert.throws(() => groupOf(460), /second digit/);
});

test('521 has three meanings, 522 three and 431 three', () => {
  for (const code of [521, 522, 431] as const) assert.equal(factsOf(code).meanings.length, 3, String(code));
});

test('every exchange ends with its code and follows the tables', () => {
  for (const code of codes) {
    const { exchange } = factsOf(code);
    assert.equal(exchange.at(-1), code, `${code}: its exchange must end with it`);
    assert.equal(badExchange(exchange), undefined, `correct the exchange of ${code} in src/data/reply-codes.ts`);
  }
});

test('an exchange that no document allows is found', () => {
  assert.match(badExchange(['USER', 226]) ?? '', /no document/);
  assert.match(badExchange(['USER', 999]) ?? '', /has no page/);
});

test('who can fix it is named for every failure, and for nothing else but 332', () => {
  for (const code of codes) {
    const isFailure = [4, 5].includes(classOf(code));
    const named = factsOf(code).fixers.length > 0;
    if (code !== 332) assert.equal(named, isFailure, `${code}: fixers in src/data/reply-codes.ts`);
  }
});

test('what to do agrees with the class', () => {
  const allowed = { 1: ['wait'], 2: ['not-needed'], 3: ['continue'], 6: ['read-inside'] } as const;
  for (const [digit, words] of Object.entries(allowed)) {
    for (const code of codes.filter((one) => String(one).startsWith(digit))) {
      assert.ok((words as readonly string[]).includes(factsOf(code).retry), `${code}: retry must be ${words.join()}`);
    }
  }
  for (const code of codesOfClass(5)) {
    assert.ok(['after-a-change', 'never'].includes(factsOf(code).retry), `${code} is permanent: it is not for later`);
  }
});

test('previous and next stay within the class', () => {
  assert.deepEqual(neighboursOf(110), { previous: undefined, next: 120 });
  assert.deepEqual(neighboursOf(530), { previous: 525, next: 531 });
});

test('every source that is cited exists, and the title of an RFC is the RFC’s own', () => {
  for (const code of codes) {
    for (const ref of factsOf(code).sources) assert.doesNotThrow(() => citationOf(ref));
  }
  for (const source of Object.values(sources)) {
    if (source.kind !== 'rfc') continue;
    const start = folded(rfcText(source.number).slice(0, 6000)).toLowerCase();
    assert.ok(start.includes(source.title.toLowerCase()), `RFC ${source.number} does not begin with "${source.title}"`);
  }
});

test('a source that does not exist is refused with the file to edit', () => {
  assert.throws(() => citationOf('rfc9999#1'), /add it to src\/data\/sources\.ts/);
});
