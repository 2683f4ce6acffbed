import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf, sealed, type Unsealed } from '../../lab/capture-file.ts';
import { answersIn } from '../../src/captures/answers.ts';
import { besideIn } from '../../src/captures/beside.ts';
import { bestSessionFor, bestSessionWith } from '../../src/captures/best-session.ts';
import { bestUseOf } from '../../src/captures/best-use.ts';
import { commandIn } from '../../src/captures/command-in.ts';
import { repliesIn } from '../../src/captures/replies-in.ts';
import { saidIn } from '../../src/captures/said.ts';
import { differencesBetween, isSameRun, sessionKey } from '../../src/captures/same-session.ts';
import { plainText, wireRows } from '../../src/captures/wire-lines.ts';
import type { Capture, CaptureEvent } from '../../src/data/capture.ts';

const place = { at: 0, connection: 'control' } as const;
const client = (text: string): CaptureEvent => ({ ...place, side: 'client', kind: 'line', text });
const server = (text: string, at = 0): CaptureEvent => ({ ...place, at, side: 'server', kind: 'line', text });
const silent: CaptureEvent = { ...place, side: 'server', kind: 'silence', seconds: 6 };

function capture(events: CaptureEvent[], more: Partial<Unsealed> = {}): Capture {
  return sealed({
    lab: 1,
    role: 'server',
    software: 'vsftpd',
    version: '3.0.3',
    package: 'vsftpd 3.0.3-1, Debian 12',
    scenario: 'example',
    codes: [530],
    date: '2026-01-02',
    files: [],
    changes: [],
    masked: [],
    events,
    ...more,
  });
}

const pairs = (events: CaptureEvent[]) => repliesIn(events).map(({ code, verb }) => [code, verb]);

test('each reply is paired with the command that it answers', () => {
  assert.deepEqual(
    pairs([server('220 Hi'), client('USER anna'), server('331 Password?'), client('pass x'), server('530 No')]),
    [
      [220, 'connect'],
      [331, 'USER'],
      [530, 'PASS'],
    ],
  );
});

test('a preliminary reply and the one after it answer the same command', () => {
  assert.deepEqual(
    pairs([client('RETR a'), server('150 Here'), server('226 Done'), client('QUIT'), server('221 Bye')]),
    [
      [150, 'RETR'],
      [226, 'RETR'],
      [221, 'QUIT'],
    ],
  );
});

test('pipelined commands are answered in their order', () => {
  assert.deepEqual(pairs([client('PWD'), client('NOOP'), server('257 "/"'), server('200 Ok')]), [
    [257, 'PWD'],
    [200, 'NOOP'],
  ]);
});

test('STAT during a transfer is answered before the transfer ends', () => {
  const events = [client('RETR a'), server('150 Here'), client('STAT'), server('211 Ok'), server('226 Done')];
  assert.deepEqual(pairs(events), [
    [150, 'RETR'],
    [211, 'STAT'],
    [226, 'RETR'],
  ]);
});

test('a command that was met with silence is not answered by the next reply', () => {
  assert.deepEqual(pairs([server('220 Hi'), client('XYZZY'), silent, client('NOOP'), server('200 Ok')]), [
    [220, 'connect'],
    [200, 'NOOP'],
  ]);
});

test('what a server says unasked answers no command', () => {
  assert.deepEqual(pairs([server('220 Hi'), client('NOOP'), server('200 Ok'), server('421 Timeout.')]), [
    [220, 'connect'],
    [200, 'NOOP'],
    [421, undefined],
  ]);
});

test('a command behind Telnet’s interrupt is told', () => {
  assert.deepEqual(pairs([client('\\xff\\xf4\\xff\\xf2ABOR'), server('226 Aborted')]), [[226, 'ABOR']]);
  const begun: CaptureEvent = { ...place, side: 'client', kind: 'line', text: '\\xff\\xf4\\xff\\xf2', end: 'none' };
  assert.deepEqual(pairs([begun, client('ABOR'), server('226 Aborted'), client('NOOP'), server('200 Ok')]), [
    [226, 'ABOR'],
    [200, 'NOOP'],
  ]);
  const early = [client('RETR a'), server('150 Here'), begun, server('502 What'), client('ABOR'), server('226 Done')];
  assert.deepEqual(pairs(early).at(-1), [226, 'RETR']);
});

test('ABOR is refused, or answered with 225, in the middle of a transfer', () => {
  const begin = [client('RETR a'), server('150 Here'), client('ABOR')];
  assert.deepEqual(pairs([...begin, server('502 What'), server('226 Done')]), [
    [150, 'RETR'],
    [502, 'ABOR'],
    [226, 'RETR'],
  ]);
  assert.deepEqual(pairs([...begin, server('225 Aborted'), client('NOOP'), server('200 Ok')]), [
    [150, 'RETR'],
    [225, 'ABOR'],
    [200, 'NOOP'],
  ]);
  assert.deepEqual(pairs([...begin, server('426 Aborted'), server('226 Done')]), [
    [150, 'RETR'],
    [426, 'RETR'],
    [226, 'ABOR'],
  ]);
});

test('wordings are joined over versions and commands', () => {
  const events = [server('220 Hi'), client('PWD'), server('530 No'), client('CWD x'), server('530 No')];
  const read = [capture(events), capture(events, { version: '3.0.5' })].map((one) => ({
    capture: one,
    replies: repliesIn(one.events),
  }));
  const [, no] = saidIn(read);
  assert.deepEqual(
    [no?.text, no?.verbs, no?.versions, no?.scenarios],
    ['No', ['PWD', 'CWD'], ['3.0.3', '3.0.5'], ['example']],
  );
});

test('the best session for a code is about it, and for a pair the one where both stand close', () => {
  const read = [
    capture([server('220 Hi'), client('X'), server('500 What'), client('PWD'), server('530 No')], {
      codes: [500],
      scenario: 'other',
    }),
    capture([server('220 Hi'), client('PWD'), server('530 No')]),
  ].map((one) => ({ capture: one, replies: repliesIn(one.events) }));
  assert.equal(bestSessionFor(read, 530)?.capture.scenario, 'example');
  assert.equal(bestSessionWith(read, 500, 530)?.capture.scenario, 'other');
  assert.equal(bestSessionFor(read, 110), undefined);
});

test('runs are the same whatever their times and the order of their two connections', () => {
  const data: CaptureEvent = { at: 0.1, connection: 'data', side: 'client', kind: 'open' };
  const then = capture([server('150 Here'), data]);
  const now = capture([{ ...data, at: 0.3 }, server('150 Here', 2)], { date: '2026-05-06' });
  assert.equal(isSameRun(then, now), true);
  const other = capture([server('150 There'), data]);
  assert.equal(isSameRun(then, other), false);
  assert.match(differencesBetween(then, other).join('\n'), /- .*150 Here.*\n\+ .*150 There/);
});

test('where the same lines stand in another order, the first that does is shown', () => {
  const differences = differencesBetween(
    capture([server('150 Here'), server('226 Done')]),
    capture([server('226 Done'), server('150 Here')]),
  );
  assert.match(differences.join('\n'), /^~ .*\n- .*150 Here.*\n\+ .*226 Done/);
});

test('whether a client waits for the answer to QUIT makes no other run', () => {
  const sent = [server('220 Hi'), client('QUIT')];
  const answered = [...sent, server('221 Goodbye.')];
  assert.equal(isSameRun(capture(sent, { role: 'client' }), capture(answered, { role: 'client' })), true);
  assert.equal(isSameRun(capture(sent), capture(answered)), false);
});

test('sessions of two versions are the same when only the version in the greeting differs', () => {
  const older = capture([server('220 (vsFTPd 3.0.3)')]);
  const newer = capture([server('220 (vsFTPd 3.0.5)')], { version: '3.0.5' });
  assert.equal(sessionKey(older), sessionKey(newer));
  assert.notEqual(sessionKey(older), sessionKey(capture([server('220 Hi')])));
});

test('a long pause has a row of its own, and a copied session has its lines alone', () => {
  const one = capture([client('NOOP'), server('200 Ok', 2.5)]);
  assert.deepEqual(
    wireRows(one).map(({ kind }) => kind),
    ['line', 'pause', 'line'],
  );
  assert.equal(plainText(one), 'NOOP\n200 Ok');
});

test('a capture that was changed by hand does not match its digest', () => {
  const good = capture([server('220 Hi')]);
  assert.equal(digestOf(good), good.digest);
  assert.notEqual(digestOf({ ...good, events: [server('220 Ho')] }), good.digest);
});

test('a capture with an unknown key or a missing one is refused with its name', () => {
  const { digest: _, ...good } = capture([]);
  const { version: _version, ...incomplete } = good;
  // @ts-expect-error the compiler sees it too
  assert.throws(() => sealed(incomplete), /version/);
  assert.throws(() => sealed(Object.assign({ colour: 'red' }, good)), /colour/);
});

test('a line is the command by the longest name that it begins with', () => {
  assert.equal(commandIn('site chmod 644 a'), 'SITE CHMOD');
  assert.equal(commandIn('SITE XYZZY'), 'SITE');
  assert.equal(commandIn('XSHA256 big.bin 0 100'), 'XSHA256');
  assert.equal(commandIn('\\xff\\xf4\\xff\\xf2ABOR'), 'ABOR');
  assert.equal(commandIn('XYZZY'), undefined);
});

test('an answer stands once, with the session about it and every release that gave it', () => {
  const events = [client('RETR a'), server('550 No'), client('site chmod 7 a'), server('200 Ok')];
  const read = [
    capture(events, { version: '1', codes: [] }),
    capture(events, { version: '2', codes: [550], scenario: 'about-it' }),
  ].map((one) => ({ capture: one, replies: repliesIn(one.events) }));
  const answers = answersIn(read);
  const [answer, ...others] = answers.get('RETR') ?? [];
  assert.equal(others.length, 0);
  assert.deepEqual(answer?.versions, ['1', '2']);
  assert.equal(answer?.capture.scenario, 'about-it');
  assert.equal(answers.get('SITE CHMOD')?.[0]?.code, 200);
});

test('a command is shown where it worked', () => {
  const refused = capture([client('STOR a'), server('553 No')]);
  const stored = capture([client('PWD'), server('257 "/"'), client('STOR a'), server('150 Go'), server('226 Done')]);
  const read = [stored, refused].map((one) => ({ capture: one, replies: repliesIn(one.events) }));
  const use = bestUseOf(read, 'STOR');
  assert.deepEqual(
    use?.replies.map(({ code }) => code),
    [150, 226],
  );
  assert.equal(bestUseOf(read, 'RETR'), undefined);
});

test('commands that clients send side by side are found, and those that only servers were asked are not', () => {
  const sent = [client('RNFR a'), client('RNTO b')];
  const of = (role: Capture['role']) =>
    Array.from({ length: 3 }, () => ({ capture: capture(sent, { role, software: 'curl' }), replies: [] }));
  assert.deepEqual(besideIn(of('client')).get('RNFR'), ['RNTO']);
  assert.deepEqual([...besideIn(of('server'))], []);
});
