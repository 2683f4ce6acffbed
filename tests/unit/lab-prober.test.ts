import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineReader } from '../../lab/prober/line-reader.ts';
import { portCommand, portIn } from '../../lab/prober/session.ts';
import { ReplyReader, type Reply } from '../../src/captures/reply-reader.ts';

function repliesOf(...lines: string[]): Reply[] {
  const reader = new ReplyReader();
  return lines.flatMap((line) => reader.push(line) ?? []);
}

test('lines are the same in whatever pieces they arrive', () => {
  const line = fc.stringMatching(/^[ -~]{0,20}$/);
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat({ max: 30 })), (lines, cuts) => {
      const bytes = Buffer.from(lines.map((one) => `${one}\r\n`).join(''));
      const reader = new LineReader();
      const found: string[] = [];
      let from = 0;
      for (const cut of [...cuts, bytes.length]) {
        found.push(...reader.push(bytes.subarray(from, from + cut)).map(({ text }) => text));
        from += cut;
      }
      assert.deepEqual(
        found,
        lines.map((one) => one.replace(/\\x/g, '\\x5cx')),
      );
    }),
  );
});

test('a line that ends with LF alone, or not at all, says so', () => {
  const reader = new LineReader();
  assert.deepEqual(reader.push(Buffer.from('one\ntwo\r\nthree')), [{ text: 'one', end: 'lf' }, { text: 'two' }]);
  assert.deepEqual(reader.end(), [{ text: 'three', end: 'none' }]);
  assert.deepEqual(reader.end(), []);
});

test('a reply on several lines ends with its code and a space', () => {
  assert.deepEqual(repliesOf('211-Features:', ' MDTM', '211-more', '530 not this one', '211 End', '200 Ok'), [
    { code: 211, lines: ['211-Features:', ' MDTM', '211-more', '530 not this one', '211 End'] },
    { code: 200, lines: ['200 Ok'] },
  ]);
});

test('a reply without text is a reply, and a line without a code is none', () => {
  assert.deepEqual(repliesOf('hello', '200', '999 x', '230 '), [
    { code: 200, lines: ['200'] },
    { code: 230, lines: ['230 '] },
  ]);
});

test('a reply whose last line has not come is open', () => {
  const reader = new ReplyReader();
  reader.push('220-Welcome');
  assert.equal(reader.isOpen, true);
  reader.push('220 Ready');
  assert.equal(reader.isOpen, false);
});

test('a reply that never ends can be given up, and the next one is heard', () => {
  const reader = new ReplyReader();
  reader.push('226- error writing');
  assert.deepEqual(reader.giveUp(), { code: 226, lines: ['226- error writing'] });
  assert.deepEqual(reader.push('200 OK'), { code: 200, lines: ['200 OK'] });
});

test('the port is read from 227 and 229, and written for PORT', () => {
  assert.equal(portIn('227 Entering Passive Mode (127,0,0,1,156,165).'), 40101);
  assert.equal(portIn('227 =127,0,0,1,156,165'), 40101);
  assert.equal(portIn('229 Entering Extended Passive Mode (|||40101|)'), 40101);
  assert.equal(portIn('229 Ok (!!!40101!)'), 40101);
  assert.equal(portIn('425 No'), undefined);
  assert.equal(portCommand('127.0.0.1', 40101), 'PORT 127,0,0,1,156,165');
});
