import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf, linesSaid, linesShown, messageOf } from '../../src/captures/messages-in.ts';
import { captureIn, citationOf } from '../../src/data/citation.ts';
import { messages, type Message } from '../../src/data/messages.ts';
import { placeholders } from '../../src/data/messages/message.ts';
import { isProblem } from '../../src/data/problem-ids.ts';
import { capturesOf } from './capture-files.ts';

const known: readonly string[] = placeholders;

function kebab(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** The reply code is part of the shape of a reply: three digits, the first from 1 to 6. */
function badCode(code: number | undefined): boolean {
  return code !== undefined && !(Number.isInteger(code) && code >= 100 && code < 700);
}

/** What is wrong with one message, or undefined. */
export function badMessage(message: Message): string | undefined {
  const { id, software, role, code, template, commands = [], problem, alternatives = [], evidence } = message;
  if (!id.startsWith(`${software}/`) || !kebab(id.slice(software.length + 1)))
    return 'name it <software>/<name>, in lower case with hyphens';
  if (badCode(code)) return `${code} is no reply code`;
  if (role === 'server' && code === undefined) return 'a server sends a code with every reply: add it';
  if (template !== template.trim() || template === '')
    return 'the template must neither be empty nor begin or end with a space';
  const placeholder = [...template.matchAll(/\{([a-z]+)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !known.includes(name));
  if (placeholder) return `{${placeholder}} is not in placeholders of message.ts`;
  const verb = commands.find((command) => !/^[A-Z]{3,4}$/.test(command));
  if (verb !== undefined) return `"${verb}" is no command: write it as on the wire, in capitals`;
  const pointsTo: readonly string[] = problem ? [problem, ...alternatives] : alternatives;
  const unknown = pointsTo.find((name) => !isProblem(name));
  if (unknown) return `problem "${unknown}" is not in src/data/problems.ts`;
  if (!problem && alternatives.length > 0) return 'alternatives need a problem before them';
  if (new Set(pointsTo).size < pointsTo.length) return 'it names a problem twice';
  if (evidence.length === 0) return 'say where it was read';
  return evidence.map((ref) => badEvidence(message, ref)).find((reason) => reason !== undefined);
}

function badEvidence(message: Message, ref: string): string | undefined {
  const capture = captureIn(ref);
  if (capture) return notRecorded(message, capture);
  return /#./.test(ref) ? unknownSource(ref) : `say where in the document: ${ref}#<file>:<line>`;
}

/** What is wrong with a capture as evidence: it must be there, be of the software and hold the wording. */
function notRecorded(
  message: Message,
  { software, scenario }: { software: string; scenario: string },
): string | undefined {
  const place = `content/captures/${software}/*/${scenario}.json`;
  if (software !== message.software) return `cite a capture of ${message.software}, not ${place}`;
  const recorded = capturesOf(software, scenario);
  if (recorded.length === 0) return `there is no ${place}: cite another capture`;
  const alone = indexOf([message]);
  const holds = [...linesSaid(recorded), ...linesShown(recorded)].some((line) => messageOf(alone, line) !== undefined);
  return holds
    ? undefined
    : `${place} does not hold "${message.template}": cite another capture, or correct the template`;
}

function unknownSource(ref: string): string | undefined {
  try {
    citationOf(ref);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Messages that have the key of an earlier one. */
function repeated(of: readonly Message[], keyOf: (message: Message) => string): string[] {
  const seen = new Map<string, string>();
  return of.flatMap((message) => {
    const key = keyOf(message);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, message.id);
    return first === undefined ? [] : [`${message.id} repeats ${first}`];
  });
}

function wording({ software, code, template, commands = [] }: Message): string {
  return JSON.stringify([software, code, template, [...commands].sort()]);
}

const good: Message = {
  id: 'someftpd/login-incorrect',
  software: 'someftpd',
  role: 'server',
  code: 530,
  template: 'Login incorrect.',
  problem: 'wrong-password',
  evidence: ['vsftpd#prelogin.c:1'],
};

test('there are at least 400 messages, of servers and of clients', () => {
  assert.ok(messages.length >= 400, `${messages.length} messages`);
});

test('every message is well formed and rests on a document', () => {
  const wrong = messages.flatMap((message) => {
    const reason = badMessage(message);
    return reason ? [`src/data/messages/${message.software}.ts, ${message.id}: ${reason}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('a bad message is found', () => {
  const cases: [Partial<Record<keyof Message, unknown>>, RegExp][] = [
    [{ id: 'otherftpd/login-incorrect' }, /<software>\/<name>/],
    [{ id: 'someftpd/Login_Incorrect' }, /lower case/],
    [{ code: 1530 }, /no reply code/],
    [{ code: undefined }, /sends a code/],
    [{ template: 'Login incorrect. ' }, /space/],
    [{ template: 'Login of {person} incorrect.' }, /\{person\} is not in placeholders/],
    [{ commands: ['pass'] }, /in capitals/],
    [{ problem: 'password-wrong' }, /not in src\/data\/problems\.ts/],
    [{ problem: undefined, alternatives: ['account-denied'] }, /need a problem before/],
    [{ alternatives: ['wrong-password'] }, /twice/],
    [{ evidence: [] }, /where it was read/],
    [{ evidence: ['vsftpd'] }, /where in the document/],
    [{ evidence: ['nowhere#a.c:1'] }, /add it to src\/data\/sources\.ts/],
    [{ evidence: ['capture:vsftpd/login-and-quit'] }, /cite a capture of someftpd/],
    [
      { id: 'vsftpd/a', software: 'vsftpd', evidence: ['capture:vsftpd/never-recorded'] },
      /there is no content\/captures/,
    ],
    [{ id: 'vsftpd/a', software: 'vsftpd', template: 'Nonsense.', evidence: ['capture:vsftpd/list'] }, /does not hold/],
  ];
  assert.equal(badMessage(good), undefined);
  for (const [change, says] of cases) {
    const bad: Message = Object.assign({ ...good }, change);
    assert.match(badMessage(bad) ?? '', says);
  }
});

test('no id stands for two messages', () => {
  assert.deepEqual(
    repeated(messages, ({ id }) => id),
    [],
  );
});

test('no software has a wording twice for the same commands', () => {
  assert.deepEqual(repeated(messages, wording), []);
});

test('a repeated id and a repeated wording are found', () => {
  const twin = { ...good, id: 'someftpd/login-refused' };
  assert.deepEqual(
    repeated([good, good], ({ id }) => id),
    ['someftpd/login-incorrect repeats someftpd/login-incorrect'],
  );
  assert.deepEqual(repeated([good, twin], wording), ['someftpd/login-refused repeats someftpd/login-incorrect']);
  assert.deepEqual(repeated([good, { ...twin, commands: ['PASS'] }], wording), []);
});
