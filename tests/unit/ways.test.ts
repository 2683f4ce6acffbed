import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealed } from '../../lab/capture-file.ts';
import { repliesIn, type ReadCapture } from '../../src/captures/replies-in.ts';
import { hasWay, sessionsOfWay } from '../../src/captures/ways.ts';
import type { CaptureEvent } from '../../src/data/capture.ts';

const place = { at: 0, connection: 'control', kind: 'line' } as const;

/** A session from lines: those that begin with a digit are the server's; `tls` from the line with this number on. */
function session(software: string, codes: number[], lines: string[], tls = Infinity): ReadCapture {
  const events = lines.map((text, index): CaptureEvent => {
    const side = /^\d/.test(text) ? ('server' as const) : ('client' as const);
    return { ...place, side, text, ...(index >= tls && { tls: true as const }) };
  });
  const capture = sealed({
    lab: 1,
    role: 'server',
    software,
    version: '1',
    package: software,
    scenario: 'example',
    codes,
    date: '2026-01-02',
    files: [],
    changes: [],
    masked: [],
    events,
  });
  return { capture, replies: repliesIn(capture.events) };
}

const login = ['220 hello', 'USER anna', '331 password', 'PASS secret', '230 in'];
const wanted = [
  { answers: 'USER', code: 331 },
  { answers: 'PASS', code: 230 },
];

test('a way is found where its replies come one after the other', () => {
  assert.ok(hasWay(session('vsftpd', [], login), wanted));
  const between = ['220 hello', 'USER anna', '331 password', 'NOOP', '200 ok', 'PASS secret', '230 in'];
  assert.ok(!hasWay(session('vsftpd', [], between), wanted));
});

test('what must come inside TLS is not found in the clear', () => {
  const greeting = [{ answers: 'connect', code: 220, isInTls: true }];
  assert.ok(!hasWay(session('vsftpd', [], login), greeting));
  assert.ok(hasWay(session('vsftpd', [], login, 0), greeting));
});

test('of a server the session is taken that is about the codes', () => {
  const [first, ...others] = sessionsOfWay(
    [session('vsftpd', [331, 230], [...login, 'NOOP', '200 ok']), session('vsftpd', [550], login)],
    wanted,
  );
  assert.deepEqual(first?.capture.codes, [331, 230]);
  assert.deepEqual(others, []);
});
