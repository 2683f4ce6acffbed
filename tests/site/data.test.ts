import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codes } from '../../src/data/digits.ts';
import { files, read } from './dist.ts';

const schema = JSON.parse(read('schema/code.json'));
const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
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
