import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repliesIn } from '../../src/captures/replies-in.ts';
import { outcomeIn, type Outcome } from '../../src/captures/situation-in.ts';
import type { CaptureEvent } from '../../src/data/capture.ts';
import type { Situation } from '../../src/data/situations.ts';

const place = { at: 0, connection: 'control' } as const;
const client = (text: string): CaptureEvent => ({ ...place, side: 'client', kind: 'line', text });
const server = (text: string, session?: number): CaptureEvent => ({
  ...place,
  side: 'server',
  kind: 'line',
  text,
  ...(session && { session }),
});
const silent: CaptureEvent = { ...place, side: 'server', kind: 'silence', seconds: 6 };
const closed: CaptureEvent = { ...place, side: 'server', kind: 'close', how: 'end' };

function told(events: CaptureEvent[], situation: Omit<Situation, 'scenario' | 'part'>): string | number | undefined {
  const where = { scenario: 'example', part: 'files', ...situation } as const;
  const outcome: Outcome | undefined = outcomeIn({ events }, repliesIn(events), where);
  return outcome?.kind === 'reply' ? outcome.reply.code : outcome?.kind;
}

test('the last reply to a command counts, not the preliminary one', () => {
  const events = [client('STOR a'), server('150 Go on'), server('452 Disk full')];
  assert.equal(told(events, { command: 'STOR a' }), 452);
});

test('a command that is sent twice is told apart by its occurrence', () => {
  const events = [client('MKD a'), server('257 Made'), client('MKD a'), server('550 Exists')];
  assert.equal(told(events, { command: 'MKD a' }), 257);
  assert.equal(told(events, { command: 'MKD a', occurrence: 2 }), 550);
});

test('without a command the first negative reply of the session counts', () => {
  const events = [server('220 Hi'), server('421 Too many', 2)];
  assert.equal(told(events, { session: 2 }), 421);
});

test('silence and an end of the connection are told apart', () => {
  assert.equal(told([client('LIST'), server('150 Go on'), silent], { command: 'LIST' }), 'silence');
  assert.equal(told([client('LIST'), closed], { command: 'LIST' }), 'closes');
});

test('of several commands the first that is refused counts', () => {
  const command = ['PORT 1', 'LIST'];
  assert.equal(told([client('PORT 1'), server('500 No'), client('LIST'), server('425 No')], { command }), 500);
  assert.equal(told([client('PORT 1'), server('200 Ok'), client('LIST'), server('425 No')], { command }), 425);
});

test('what a server says by itself is no answer to the command before', () => {
  const events = [client('NOOP'), server('502 What?'), server('421 Idle')];
  assert.equal(told(events, { unasked: true }), 421);
});

test('a situation that a capture does not contain has no outcome', () => {
  assert.equal(told([client('NOOP'), server('200 Ok')], { command: 'LIST' }), undefined);
});
