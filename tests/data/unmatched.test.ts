import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf, linesSaid, linesShown, messageOf, type SaidLine } from '../../src/captures/messages-in.ts';
import type { ReadCapture } from '../../src/captures/replies-in.ts';
import { ruleFor } from '../../src/captures/unmatched-in.ts';
import { messages, type Message } from '../../src/data/messages.ts';
import { unmatched, type Unmatched } from '../../src/data/unmatched.ts';
import { allCaptures } from './capture-files.ts';

interface Outcome {
  /** Lines with neither message nor reason, each said with what to type. */
  missing: string[];
  /** Rules that explain nothing. */
  idle: string[];
}

function wordingOf({ software, role, code, verb, texts }: SaidLine): string {
  return JSON.stringify([software, role, code, verb, texts]);
}

function advice({ software, role, code, scenario, texts }: SaidLine): string {
  const [text = ''] = texts;
  const said = [code, text.slice(0, 200)].filter((part) => part !== undefined).join(' ');
  const row = `add a row with evidence 'capture:${software}/${scenario}' to src/data/messages/${software}.ts`;
  return `${software}, ${role}: "${said}" has no message: ${row}, or a reason to src/data/unmatched.ts`;
}

/** What messages and rules leave unexplained of what was recorded. */
function check(captures: readonly ReadCapture[], known: readonly Message[], rules: readonly Unmatched[]): Outcome {
  const index = indexOf(known);
  const lines = Map.groupBy([...linesSaid(captures), ...linesShown(captures)], wordingOf);
  const used = new Set<Unmatched>();
  const missing = new Map<string, string>();
  for (const same of lines.values()) {
    const [line] = same;
    if (!line || messageOf(index, line)) continue;
    // Whether it repeats something depends on the capture.
    for (const one of same) {
      const rule = ruleFor(one, rules);
      if (rule) used.add(rule);
      else missing.set(wordingOf({ ...one, verb: undefined }), advice(one));
    }
  }
  const idle = rules.filter((rule) => !used.has(rule)).map(({ pattern }) => `${pattern} matches nothing: remove it`);
  return { missing: [...missing.values()], idle };
}

const captures = allCaptures();
const outcome = check(captures, messages, unmatched);

test('everything recorded is matched by a message or has a reason why not', () => {
  assert.deepEqual(outcome.missing, []);
});

test('every reason is needed', () => {
  assert.deepEqual(outcome.idle, []);
});

const [ofServer] = captures.filter(({ capture }) => capture.software === 'vsftpd' && capture.scenario === 'banner');
const [ofClient] = captures.filter(({ capture }) => capture.software === 'ftplib' && capture.scenario === 'retr-550');
const configured = unmatched.filter(({ reason }) => reason === 'configured-text');
const echoes = unmatched.filter(({ reason, software }) => reason === 'echo' && !software);

test('a reply without message is found, and says what to type', () => {
  assert.ok(ofServer);
  const { missing } = check([ofServer], [], configured);
  assert.match(
    missing.join('\n'),
    /vsftpd, server: "331 .*" has no message: add a row with evidence 'capture:vsftpd\/banner'/,
  );
  assert.ok(!missing.some((line) => /Welcome to the lab/.test(line)), 'the banner is from the configuration');
});

test('a text is configured only where the configuration has it', () => {
  assert.ok(ofServer);
  const elsewhere: ReadCapture = { ...ofServer, capture: { ...ofServer.capture, changes: [] } };
  assert.match(check([elsewhere], [], configured).missing.join('\n'), /"220 Welcome to the lab\./);
  const cookie: ReadCapture = {
    ...ofServer,
    capture: { ...ofServer.capture, changes: ['+ ftpd_banner=Wel%Le to the %V.'] },
  };
  assert.ok(!check([cookie], [], configured).missing.some((line) => /Welcome to the lab/.test(line)));
});

test('a line of a client is an echo only where the server said it', () => {
  assert.ok(ofClient);
  assert.deepEqual(check([ofClient], [], echoes).missing, []);
  const silent: ReadCapture = { ...ofClient, capture: { ...ofClient.capture, events: [] } };
  assert.match(check([silent], [], echoes).missing.join('\n'), /ftplib, client: "550 hello\.txt: No such file/);
});

test('a rule that explains nothing is found', () => {
  assert.ok(ofClient);
  const idle: Unmatched = { side: 'client', pattern: /^never said$/, reason: 'trace' };
  assert.deepEqual(check([ofClient], [], [...echoes, idle]).idle, ['/^never said$/ matches nothing: remove it']);
});

test('a message in the place of a reason makes the reason idle', () => {
  assert.ok(ofClient);
  const row: Message = {
    id: 'ftplib/not-found',
    software: 'ftplib',
    role: 'client',
    template: '550 {path}: No such file or directory.',
    evidence: ['capture:ftplib/retr-550'],
  };
  assert.equal(check([ofClient], [row], echoes).idle.length, 1);
});
