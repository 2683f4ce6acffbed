import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare, type ComparedCode } from '../../src/compare/compare.ts';
import { comparisonWords, factName, termsOf } from '../../src/compare/words.ts';
import { wordsOf } from '../../src/i18n/index.ts';

const greeting: ComparedCode = {
  code: 220,
  class: 2,
  group: 2,
  standing: 'standard',
  retry: 'not-needed',
  connection: { control: 'stays-open', data: 'untouched' },
  fixers: [],
  commands: [{ verb: 'connect' }, { verb: 'REIN' }],
  anyCommand: false,
  source: 'RFC 959',
};
const question: ComparedCode = {
  ...greeting,
  code: 331,
  class: 3,
  group: 3,
  retry: 'continue',
  commands: [{ verb: 'USER' }],
};

test('facts in which codes differ are rows, facts that they share are not', () => {
  const { different, same } = compare([greeting, question]);
  assert.deepEqual(
    different.map(({ fact }) => fact),
    ['class', 'group', 'commands', 'retry'],
  );
  assert.deepEqual(
    same.map(({ fact }) => fact),
    ['control', 'standing', 'source'],
  );
});

test('commands that both answer are told apart from those of one', () => {
  const other = { ...question, commands: [{ verb: 'REIN' }, { verb: 'USER' }] };
  const { sharedCommands, different } = compare([greeting, other]);
  assert.deepEqual(sharedCommands, ['REIN']);
  assert.deepEqual(different.find(({ fact }) => fact === 'commandsOnly')?.values, [['connect'], ['USER']]);
});

test('one code, or the same twice, is no comparison', () => {
  assert.throws(() => compare([greeting]), /at least two/);
  assert.throws(() => compare([greeting, greeting]), /with itself/);
});

test('no fact is both different and the same, whatever the codes', () => {
  const code = fc.record({
    class: fc.integer({ min: 1, max: 6 }),
    retry: fc.constantFrom('wait', 'later', 'never'),
    verbs: fc.uniqueArray(fc.constantFrom('USER', 'PASS', 'RETR', 'STOR')),
  });
  fc.assert(
    fc.property(fc.array(code, { minLength: 2, maxLength: 4 }), (some) => {
      const codes = some.map(({ class: digit, retry, verbs }, at) => ({
        ...greeting,
        code: 200 + at,
        class: digit,
        retry: retry === 'wait' ? ('wait' as const) : retry === 'later' ? ('later' as const) : ('never' as const),
        commands: verbs.map((verb) => ({ verb })),
      }));
      const { different, same } = compare(codes);
      const facts = [...different, ...same].map(({ fact }) => fact);
      assert.equal(new Set(facts).size, facts.length);
      for (const { values } of different) assert.equal(values.length, codes.length);
    }),
  );
});

test('every term of a comparison has a word in each language', () => {
  for (const lang of ['en', 'vi'] as const) {
    const words = comparisonWords(wordsOf(lang));
    assert.notEqual(factName('commandsOnly', words), 'commandsOnly');
    assert.deepEqual(termsOf('commands', ['connect', 'USER'], words), [words['code.connect'], 'USER']);
    assert.deepEqual(termsOf('fixers', [], words), [words['fixer.nobody']]);
    assert.deepEqual(termsOf('commands', ['*'], words), [words['fact.anyCommand']]);
  }
});
