import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comparisonAreas } from '../../src/compare/words.ts';
import { fill, type Words } from '../../src/i18n/index.ts';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';

const placeholders = (word: string) => (word.match(/\{\w+\}/g) ?? []).sort();

function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return Object.entries(a)
    .filter(([key, word]) => placeholders(word).join() !== placeholders(b[key] ?? '').join())
    .map(([key]) => `${key}: give it the same {placeholders} in every language`);
}

test('a word has the same placeholders in every language', () => {
  assert.deepEqual(differing(en, vi), []);
});

test('a placeholder that is missing in a translation is found', () => {
  assert.match(differing({ 'a.b': '{n} pairs' }, { 'a.b': 'cặp' }).join(), /a\.b: give it the same/);
});

test('every word is used', () => {
  const source = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file) && !/i18n.(en|vi)\.ts$/.test(file))
    .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  // `class.${digit}` and its like are made from a prefix.
  const made = [...[...source.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map((match) => match[1]), ...comparisonAreas];
  const unused = Object.keys(en).filter(
    (key) => !source.includes(`'${key}'`) && !made.some((area) => key.startsWith(`${area}.`)),
  );
  assert.deepEqual(unused, [], 'delete these keys from src/i18n/*.ts');
});

test('a placeholder without a value stays visible', () => {
  assert.equal(fill('{a} and {b}', { a: 1 }), '1 and {b}');
});

test('a word has the number that goes with its value', () => {
  const word = '{n} {n:answer|answers} of {m} {m:server|servers}';
  assert.equal(fill(word, { n: 1, m: 2 }), '1 answer of 2 servers');
  assert.equal(fill(word, { n: 0, m: 1 }), '0 answers of 1 server');
  assert.equal(fill('{n:answer|answers}', {}), '{n:answer|answers}');
});

test('a missing or extra word does not compile', () => {
  // @ts-expect-error The rest of the words is missing.
  const missing: Words = { 'site.name': 'x' };
  // @ts-expect-error There is no such word.
  const extra: Words = { ...en, 'no.such': 'x' };
  assert.ok(missing && extra);
});
