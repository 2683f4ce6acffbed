import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codes } from '../../src/data/digits.ts';
import { files, read } from './dist.ts';

const schema = JSON.parse(read('schema/code.json'));
const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
});
const validate = ajv.compile(schema);

function problems(record: unknown): string {
  return validate(record) ? '' : ajv.errorsText(validate.errors);
}

test('codes.json is an array of all codes, each valid by the schema', () => {
  const all: unknown = JSON.parse(read('codes.json'));
  assert.ok(Array.isArray(all));
  assert.deepEqual(
    all.map(({ code }: { code: number }) => code),
    codes,
  );
  for (const record of all) assert.equal(problems(record), '', `codes.json, ${record.code}`);
});

test('each code has a file of its own with the same record', () => {
  const all = new Map<number, unknown>(JSON.parse(read('codes.json')).map((one: { code: number }) => [one.code, one]));
  for (const code of codes) assert.deepEqual(JSON.parse(read(`${code}.json`)), all.get(code));
});

test('the page of a record exists', () => {
  for (const { urls } of JSON.parse(read('codes.json'))) {
    for (const url of Object.values<string>(urls)) {
      assert.ok(files.includes(`${new URL(url).pathname.slice(1)}index.html`), url);
    }
  }
});

test('a record with a misspelt key or without a wording is refused', () => {
  const good = JSON.parse(read('530.json'));
  assert.match(problems({ ...good, retries: 'never' }), /additional properties/);
  assert.match(problems({ ...good, meanings: [{ ...good.meanings[0], wording: '' }] }), /fewer than 1/);
});

/** The lists beside codes.json, each with the schema of its elements and what tells an element from the others. */
const lists = [
  { file: 'captures.json', schema: 'schema/capture.json', key: 'digest' },
  { file: 'clients.json', schema: 'schema/client.json', key: 'id' },
  { file: 'commands.json', schema: 'schema/command.json', key: 'command' },
  { file: 'messages.json', schema: 'schema/message.json', key: 'id' },
  { file: 'problems.json', schema: 'schema/problem.json', key: 'id' },
  { file: 'servers.json', schema: 'schema/server.json', key: 'id' },
];

function urlsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https://ftp-reply-codes.') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urlsIn) : [];
}

for (const list of lists) {
  test(`${list.file} is valid by its schema, and its addresses lead to pages`, () => {
    const check = ajv.compile(JSON.parse(read(list.schema)));
    const records: Record<string, unknown>[] = JSON.parse(read(list.file));
    assert.ok(records.length > 0);
    const keys = records.map((record) => record[list.key]);
    assert.equal(new Set(keys).size, keys.length, `${list.file}: an element stands twice`);
    for (const record of records) {
      assert.ok(check(record), `${list.file}, ${record[list.key]}: ${ajv.errorsText(check.errors)}`);
    }
    const missing = [...new Set(records.flatMap(urlsIn))].filter(
      (url) => !files.includes(`${new URL(url).pathname.slice(1)}index.html`),
    );
    assert.deepEqual(missing, []);
    assert.ok(!check({ ...records[0], misspelt: true }), `${list.schema} lets a misspelt key pass`);
  });
}
