import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commandIn } from '../../src/captures/command-in.ts';
import { repliesIn } from '../../src/captures/replies-in.ts';
import { claimOf, codesAllowed, type Asked } from '../../src/data/allowed.ts';
import { captureSchema } from '../../src/data/capture.ts';
import { commandNames, commandSlug } from '../../src/data/commands.ts';
import { codes, isCode } from '../../src/data/digits.ts';
import { commandsFor } from '../../src/data/replies.ts';
import { attributes, pages, read } from './dist.ts';

const folder = 'content/captures/';

/** What servers were seen to answer, as `stor-550`, read from the captures themselves. */
function seenInCaptures(): Set<string> {
  const seen = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    const { role, events } = captureSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
    if (role !== 'server') continue;
    for (const { verb, command, code } of repliesIn(events)) {
      const asked = verb === 'connect' ? verb : command && commandIn(command);
      if (asked) seen.add(`${commandSlug(asked)}-${code}`);
    }
  }
  return seen;
}

const seen = seenInCaptures();
const signs = { rfc959: '●○', later: '◆◇', lab: '▲△' } as const;

/** The sign of every cell that the matrix must have, by its id. */
function expectedSigns(): Map<string, string> {
  const asked: readonly Asked[] = ['connect', ...commandNames];
  return new Map(
    asked.flatMap((name) => {
      const slug = commandSlug(name);
      const sent = [...seen].filter((id) => id.replace(/-\d{3}$/, '') === slug).map((id) => Number(id.slice(-3)));
      return [...new Set([...codesAllowed(name), ...sent])].map((code) => {
        const id = `${slug}-${code}`;
        return [id, signs[claimOf(name, code)].charAt(seen.has(id) ? 0 : 1)] as const;
      });
    }),
  );
}

/** A cell: its id, where it leads, what it says to those who do not see it, its sign and its code. */
const cell = /<td id="([^"]+)"[^>]*>\s*<a href="([^"]*)" aria-label="([^"]*)">\s*(\S)\s*<i>(\d{3})<\/i>/g;

/** What is wrong with the cells of a matrix. */
function wrongCells(html: string, expected: ReadonlyMap<string, string>): string[] {
  const found = new Map(
    [...html.matchAll(cell)].map(([, id = '', , label = '', sign = '', code = '']) => [id, { label, sign, code }]),
  );
  return [
    ...[...expected.keys()].filter((id) => !found.has(id)).map((id) => `${id} is missing`),
    ...[...found].flatMap(([id, { label, sign, code }]) => [
      ...(expected.get(id) === sign ? [] : [`${id} has ${sign}, not ${expected.get(id) ?? 'nothing'}`]),
      ...(label.startsWith(`${code}, `) && id.endsWith(`-${code}`) ? [] : [`${id} says "${label}"`]),
    ]),
  ];
}

const htmlOf = (url: string) => pages.find((page) => page.url === url)?.html ?? '';
const expected = expectedSigns();

test('each cell of the matrix says what the documents and the captures say', () => {
  for (const url of ['/commands/', '/vi/commands/'])
    assert.deepEqual(wrongCells(htmlOf(url), expected).slice(0, 10), []);
});

test('the three claims and both states occur in the matrix', () => {
  for (const sign of '●○◆◇▲') assert.ok([...expected.values()].includes(sign), sign);
});

test('a missing cell, a wrong sign and a wrong label are found', () => {
  const html = htmlOf('/commands/');
  assert.deepEqual(wrongCells(html.replace('<td id="stor-550"', '<td id="stor-599"'), expected), [
    'stor-550 is missing',
    'stor-599 has ▲, not nothing',
    'stor-599 says "550, in no document, seen in the lab"',
  ]);
  const first = /aria-label="120, [^"]*"/.exec(html)?.[0] ?? '';
  assert.match(wrongCells(html.replace(first, 'aria-label="121, RFC 959"'), expected).join(), /says "121, RFC 959"/);
});

test('a code page links the commands that get it, and a command page the codes', () => {
  const pageOf = new Map(pages.map(({ url, html }) => [url, new Set(attributes(html, 'href'))]));
  for (const code of codes) {
    const hrefs = pageOf.get(`/${code}/`);
    const verbs = commandsFor(code).map(({ verb }) => verb);
    // Of a long list the first, and the column with all.
    const isLong = verbs.length > 12;
    if (isLong) assert.ok(hrefs?.has(`/commands/#code-${code}`), `/${code}/ does not link its column`);
    for (const verb of verbs.slice(0, isLong ? 8 : undefined).filter((name) => name !== 'connect')) {
      const url = `/commands/${commandSlug(verb)}/`;
      if (pageOf.has(url)) assert.ok(hrefs?.has(url), `/${code}/ does not link ${url}`);
    }
  }
  for (const name of commandNames) {
    const url = `/commands/${commandSlug(name)}/`;
    for (const code of codesAllowed(name).filter(isCode)) {
      if (pageOf.has(url)) assert.ok(pageOf.get(url)?.has(`/${code}/`), `${url} does not link /${code}/`);
    }
  }
});

test('a cell leads to its code on the page of its command', () => {
  for (const [, , href = ''] of htmlOf('/commands/').matchAll(cell)) {
    const [path = '', id = ''] = href.split('#');
    if (path !== '') assert.ok(attributes(htmlOf(path), 'id').includes(id), `${href} leads nowhere`);
  }
});

/** Answers marked as in no document that a document has, or the other way round. */
function wrongMarks(name: Asked, html: string): string[] {
  const answers = html.split('<ul class="answers">')[1]?.split('<section')[0] ?? '';
  const row = /<samp>\s*<span class="n k\d"><i>(\d)<\/i>(\d\d)<\/span>[\s\S]*?<\/samp>(?:\s*<em>([^<]*)<\/em>)?/g;
  return [...answers.matchAll(row)].flatMap(([, first = '', rest = '', note = '']) => {
    const code = Number(first + rest);
    const isMarked = note.includes('in no document');
    const isStray = codesAllowed(name).length > 0 && claimOf(name, code) === 'lab';
    return isMarked === isStray ? [] : [`${name} ${code} is ${isMarked ? '' : 'not '}marked`];
  });
}

test('an answer is marked where no document has it, and nowhere else', () => {
  for (const name of commandNames) assert.deepEqual(wrongMarks(name, htmlOf(`/commands/${commandSlug(name)}/`)), []);
});

test('a wrong mark is found', () => {
  const html = '<ul class="answers"><samp><span class="n k5"><i>5</i>53</span> No.</samp><em>in no document</em></ul>';
  assert.deepEqual(wrongMarks('STOR', html), ['STOR 553 is marked']);
  assert.deepEqual(
    wrongMarks(
      'STOR',
      html.replace(/53<|in no document/g, (part) => (part === '53<' ? '50<' : '')),
    ),
    ['STOR 550 is not marked'],
  );
});

test('commands.json has what the captures and the documents have', () => {
  const records: { command: string; seen: { code: number }[] }[] = JSON.parse(read('commands.json'));
  assert.deepEqual(records.map(({ command }) => command).sort(), [...commandNames].sort());
  for (const { command, seen: own } of records) {
    for (const { code } of own) assert.ok(seen.has(`${commandSlug(command)}-${code}`), `${command} ${code}`);
  }
});
