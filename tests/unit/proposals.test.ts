import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { proposalsFor } from '../../src/components/not-found/proposals.ts';
import { codes, isCode } from '../../src/data/digits.ts';
import { isPairId } from '../../src/data/pair-ids.ts';

const propose = (path: string) => proposalsFor(path, { codes, isCode, isPair: isPairId });

test('/53 proposes the codes that begin with it', () => {
  assert.deepEqual(
    propose('53').map((one) => one.kind === 'code' && one.code),
    [530, 531, 532, 533, 534, 535, 536, 537],
  );
});

test('/550/foo proposes 550', () => {
  assert.deepEqual(propose('550/foo'), [{ kind: 'code', code: 550 }]);
});

test('/compare/331-vs-220 proposes the pair first', () => {
  assert.deepEqual(propose('compare/331-vs-220')[0], { kind: 'pair', id: '220-vs-331' });
});

test('two codes without a page of their own are proposed to the picker', () => {
  assert.deepEqual(propose('compare/110-vs-633/')[0], { kind: 'picker', codes: [110, 633] });
});

test('a code that does not exist proposes those beside it', () => {
  assert.deepEqual(propose('error-538')[0], { kind: 'code', code: 530 });
  assert.deepEqual(propose('425.html'), [{ kind: 'code', code: 425 }]);
});

test('an address without a number proposes nothing', () => {
  assert.deepEqual(propose('about'), []);
});

test('every proposal leads to a page that exists', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (path) =>
      propose(path).every((one) =>
        one.kind === 'code' ? isCode(one.code) : one.kind === 'picker' || isPairId(one.id),
      ),
    ),
  );
});
