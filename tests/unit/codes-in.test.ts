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

test('a multi-line reply is one code, and its lines may be long', () => {
  assert.deepEqual(found('220-Welcome\n220-to this server\n220 Ready.'), [220]);
  assert.deepEqual(found('1 '.repeat(20_000)), []);
  assert.deepEqual(found(`${':'.repeat(50_000)}\n${'[1] '.repeat(10_000)}`), []);
});

test('a log with date, time and number before each line is read', () => {
  assert.deepEqual(found('2026-11-23 12:00:01 4711 3 Response: 550 Failed.\nx'), [550]);
});

test('no text throws or gives what has no page', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => found(text).every(isCode)));
});
