import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chosenIn, queryFor } from '../../src/components/code-picker/chosen.ts';

test('the address keeps the choice', () => {
  const code = fc.integer({ min: 100, max: 699 });
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 4 }), (codes) => assert.deepEqual(chosenIn(queryFor(codes)), codes)),
  );
});

test('what is no code, comes twice or is one too many is passed over', () => {
  assert.deepEqual(chosenIn('?codes=220,abc,220,33,331,10060,425,426,550'), [220, 331, 425, 426]);
  assert.deepEqual(chosenIn('?other=1'), []);
});
