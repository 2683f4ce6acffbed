import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { closeData, command, data, open, reply, type Dialogue, type Step } from '../../src/data/dialogue.ts';
import { dialogueIds, dialogueOf, isDialogue, mattersMost } from '../../src/data/dialogues.ts';
import { replyModels, type ReplyModel } from '../../src/data/reply-models.ts';
import { codesIn } from '../../src/dialogues/paths.ts';
import { locales } from '../../src/i18n/locales.ts';
import { allCaptures } from './capture-files.ts';
import * as rules from './dialogue-rules.ts';
import { folded, sectionText } from './rfc-text.ts';

const said = new Set(
  allCaptures()
    .filter(({ capture }) => capture.role === 'server')
    .flatMap(({ replies }) => replies.map(({ verb = '', code, text }) => `${verb} ${code} ${text.trim()}`)),
);
const seen: rules.Seen = (answers, code, text) => said.has(`${answers} ${code} ${text}`);

const dialogue = (...steps: Step[]): Dialogue => ({ begins: 'logged-in', parties: ['client', 'server'], steps });
const refused = dialogue(command('RNTO', 'x'), reply('RNTO', 250, undefined, [{ code: 226 }]));

/** Each rule with a bad example, and what the message must say. */
const table: { title: string; rule: rules.Rule; bad: Dialogue; says: RegExp }[] = [
  {
    title: 'every code of a dialogue exists',
    rule: rules.everyCodeExists,
    bad: dialogue(command('QUIT'), reply('QUIT', 299)),
    says: /299 is not in src\/data\/reply-codes\.ts/,
  },
  {
    title: 'every command of a dialogue exists',
    rule: rules.everyCommandExists,
    bad: dialogue(command('BYE'), reply('BYE', 221)),
    says: /BYE is not in src\/data\/commands\.ts/,
  },
  {
    title: 'a document allows each reply for its command, in the branches too',
    rule: rules.everyReplyIsAllowed,
    bad: refused,
    says: /no document lets RNTO be answered with 226/,
  },
  {
    title: 'a reply comes after the command that it answers',
    rule: rules.everyReplyHasItsCommand,
    bad: dialogue(reply('PASS', 230)),
    says: /230 answers PASS, which was not sent to the server/,
  },
  {
    title: 'data flows on a data connection that stands',
    rule: rules.connectionsAreOpenBeforeUse,
    bad: dialogue(open('client', 'server'), closeData('server', 'client'), data('server', 'client', 'file')),
    says: /data flows without a data connection/,
  },
  {
    title: 'commands go over a control connection that stands',
    rule: rules.connectionsAreOpenBeforeUse,
    bad: { ...dialogue(command('QUIT')), begins: 'nothing' },
    says: /something is said without a control connection/,
  },
  {
    title: 'the text of a reply was recorded',
    rule: rules.everyTextIsRecorded(seen),
    bad: dialogue(command('QUIT'), reply('QUIT', 221, 'So long, and thanks.')),
    says: /no server answered QUIT with "221 So long, and thanks\."/,
  },
];

for (const { title, rule, bad, says } of table) {
  test(title, () => {
    const wrong = dialogueIds.flatMap((id) => rule(dialogueOf(id)).map((fault) => `${id}: ${fault}`));
    assert.deepEqual(wrong, []);
  });
  test(`found when it is not so: ${title}`, () => {
    assert.match(rule(bad).join('\n'), says);
  });
}

test('every dialogue has prose in every language', () => {
  const wanted = locales.flatMap(({ tag }) => dialogueIds.map((id) => `content/dialogues/${tag}/${id}.mdx`));
  assert.deepEqual(
    wanted.filter((path) => !existsSync(path)),
    [],
  );
});

test('where a code matters most, it comes', () => {
  for (const [code, id] of Object.entries(mattersMost)) {
    assert.ok(id !== undefined && isDialogue(id) && codesIn(dialogueOf(id)).includes(Number(code)), `${code} in ${id}`);
  }
});

const models: [string, ReplyModel][] = Object.entries(replyModels);

test('each model says what becomes of every first digit from 1 to 5, once', () => {
  for (const [id, { stages }] of models) {
    for (const { command: verb, waits = [], goesOn = [], success = [], failure, error } of stages) {
      const digits = [...waits, ...goesOn, ...success, ...failure, ...error].sort();
      assert.deepEqual(digits, [1, 2, 3, 4, 5], `${id}, ${verb}`);
    }
  }
});

test('the models name the commands that RFC 959 section 6 lists for them', () => {
  const text = folded(sectionText(959, '6') ?? '');
  assert.match(text, /ABOR, ALLO, DELE, CWD/);
  const listOf = (id: keyof typeof replyModels) => {
    const names = replyModels[id].commands;
    return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}.`;
  };
  assert.ok(text.includes(listOf('one-reply')), listOf('one-reply'));
  assert.ok(text.includes(listOf('two-replies')), listOf('two-replies'));
});
