import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesIn } from '../../src/components/reply-box/codes-in.ts';
import { isCode } from '../../src/data/digits.ts';

const found = (text: string) => codesIn(text, isCode);

test('a code alone, a reply, and a code within a few words are found', () => {
  assert.deepEqual(found('530'), [530]);
  assert.deepEqual(found('530 Login incorrect.'), [530]);
  assert.deepEqual(found('what does 425 mean'), [425]);
  assert.deepEqual(found('425 vs 426'), [425, 426]);
});

test('in a log, failures come first, each code once', () => {
  const log = '220 ready\n331 password\n530 Login incorrect.\n530 Please login.\n221 Goodbye.';
  assert.deepEqual(found(log), [530, 220, 331, 221]);
});

test('prefixes, times and arrows of clients are passed over', () => {
  assert.deepEqual(found('Response:\t550 Permission denied.\nStatus: done'), [550]);
  assert.deepEqual(found('< 421 Timeout.\r\n> QUIT'), [421]);
  assert.deepEqual(found('[12:30:01] 426 Broken pipe\nx'), [426]);
});

test('numbers that are no code are not taken for one', () => {
  assert.deepEqual(found('connected to 192.168.220.1'), []);
  assert.deepEqual(found('HTTP 404'), []);
  assert.deepEqual(found('10060'), []);
  assert.deepEqual(found(''), []);
});

test('no text throws or gives what has no page', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => found(text).every(isCode)));
});
