import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { digestOf } from '../../lab/capture-file.ts';
import { labVersion } from '../../lab/lab-version.ts';
import { markOf } from '../../lab/masking.ts';
import { repliesIn, type ReadCapture } from '../../src/captures/replies-in.ts';
import { captureSchema, maskKinds, type Capture } from '../../src/data/capture.ts';
import { codes } from '../../src/data/digits.ts';
import { clients } from '../../src/data/clients.ts';
import { isProblem } from '../../src/data/problem-ids.ts';
import { scenarioProse } from '../../src/data/prose.ts';
import { servers } from '../../src/data/servers.ts';
import { showcases } from '../../src/data/showcases.ts';
import { unseen } from '../../src/data/unseen.ts';
import { locales } from '../../src/i18n/locales.ts';

const folder = 'content/captures/';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

/** What is wrong with a file of a capture. */
function problemsOf(file: string, text: string): string[] {
  const parsed = captureSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return [`${file}: ${parsed.error.message}; record it again with npm run lab`];
  const { data: capture } = parsed;
  const { software, version, scenario, role, lab, digest, problem } = capture;
  const known = role === 'server' ? servers : clients;
  return [
    ...(file === `${software}/${version}/${scenario}.json`
      ? []
      : [`${file}: holds ${software}/${version}/${scenario}; move it`]),
    ...(digest === digestOf(capture) ? [] : [`${file}: was changed by hand; record it again with npm run lab`]),
    ...(lab <= labVersion ? [] : [`${file}: was written by lab ${lab}, but this is lab ${labVersion}`]),
    ...(problem === undefined || isProblem(problem) ? [] : [`${file}: "${problem}" is not in src/data/problems.ts`]),
    ...(Object.hasOwn(known, software) ? [] : [`${file}: add "${software}" to src/data/${role}s.ts`]),
    ...marksOf(file, capture),
  ];
}

function marksOf(file: string, { masked, ...rest }: Capture): string[] {
  const text = JSON.stringify(rest);
  return maskKinds
    .filter((kind) => text.includes(markOf(kind)) !== masked.includes(kind))
    .map((kind) => `${file}: "masked" and the marks do not agree on "${kind}"; record it again with npm run lab`);
}

const read: ReadCapture[] = files.map((file) => {
  const capture = captureSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
  return { capture, replies: repliesIn(capture.events) };
});
const ofServers = read.filter(({ capture }) => capture.role === 'server');
const seen = new Set(ofServers.flatMap(({ replies }) => replies.map(({ code }) => code)));

test('every capture fits the schema, has its digest and stands where it belongs', () => {
  const wrong = files.flatMap((file) => problemsOf(file, readFileSync(folder + file, 'utf8')));
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('a capture that was edited, moved, or has an unknown key or software is found', () => {
  const [file = ''] = files;
  const good = JSON.parse(readFileSync(folder + file, 'utf8'));
  assert.match(problemsOf(file, JSON.stringify({ ...good, date: '2001-01-01' })).join(), /changed by hand/);
  assert.match(problemsOf('elsewhere.json', JSON.stringify(good)).join(), /move it/);
  assert.match(problemsOf(file, JSON.stringify({ ...good, colour: 'red' })).join(), /colour/);
  assert.match(problemsOf(file, JSON.stringify({ ...good, software: 'nosuch' })).join(), /add "nosuch"/);
  assert.match(problemsOf(file, JSON.stringify({ ...good, masked: ['pid'] })).join(), /do not agree on "pid"/);
  assert.match(problemsOf(file, JSON.stringify({ ...good, problem: 'bad-luck' })).join(), /"bad-luck" is not in/);
});

test('at least 50 codes were seen live, in at least 1500 answers (server, command, wording)', () => {
  const answers = new Set(
    ofServers.flatMap(({ capture, replies }) =>
      replies.map(({ code, text, verb }) => `${capture.software} ${verb} ${code} ${text}`),
    ),
  );
  console.log(`${files.length} captures, ${seen.size} codes seen, ${answers.size} answers`);
  assert.ok(seen.size >= 50, `${seen.size} codes`);
  assert.ok(answers.size >= 1500, `${answers.size} answers`);
});

/** Codes that should be in `unseen.ts`, or should not. */
function wronglyUnseen(list: Readonly<Partial<Record<number, unknown>>>): string[] {
  return [
    ...codes.filter((code) => !seen.has(code) && !list[code]).map((code) => `add ${code}: no capture holds it`),
    ...Object.keys(list)
      .filter((code) => seen.has(Number(code)))
      .map((code) => `remove ${code}: a capture holds it`),
  ];
}

test('every code with a page was seen, or the data say why not', () => {
  assert.deepEqual(wronglyUnseen(unseen), [], 'correct src/data/unseen.ts');
});

test('a code that was seen, and one that is missing, are found in the list of the unseen', () => {
  assert.match(wronglyUnseen({ ...unseen, 530: {} }).join(), /remove 530/);
  assert.match(wronglyUnseen({}).join(), /add \d{3}/);
});

test('a showcase is a scenario that shows its code', () => {
  const wrong = Object.entries(showcases).filter(
    ([code, scenario]) =>
      !ofServers.some(
        ({ capture, replies }) => capture.scenario === scenario && replies.some((one) => one.code === Number(code)),
      ),
  );
  assert.deepEqual(wrong, [], 'correct src/data/showcases.ts');
});

type ScenarioWords = Map<string, Record<string, { name: string; shows: string }>>;

const words = new Map(
  locales.map(({ tag }): [string, ScenarioWords] => [
    tag,
    new Map(
      readdirSync(`content/scenarios/${tag}`).map((file) => [
        file.replace(/\.yaml$/, ''),
        scenarioProse.parse(load(readFileSync(`content/scenarios/${tag}/${file}`, 'utf8'))),
      ]),
    ),
  ]),
);

/** What is missing from the words about scenarios, or there without need. */
function wrongWords(
  all: ReadonlyMap<string, ScenarioWords>,
  captures: readonly Pick<Capture, 'software' | 'role' | 'scenario'>[],
): string[] {
  const used = new Set<string>();
  const missing = [...all].flatMap(([lang, byFile]) =>
    captures.flatMap(({ software, role, scenario }) => {
      const shared = role === 'server' ? 'shared' : 'clients';
      const file = [software, shared].find((name) => byFile.get(name)?.[scenario]);
      if (file) used.add(`${file} ${scenario}`);
      return file
        ? []
        : [`content/scenarios/${lang}/${shared}.yaml: add name and shows for "${scenario}" (${software})`];
    }),
  );
  const extra = [...all].flatMap(([lang, byFile]) =>
    [...byFile].flatMap(([file, scenarios]) =>
      Object.keys(scenarios)
        .filter((scenario) => !used.has(`${file} ${scenario}`))
        .map(
          (scenario) => `content/scenarios/${lang}/${file}.yaml: remove "${scenario}", of which there is no capture`,
        ),
    ),
  );
  return [...new Set([...missing, ...extra])];
}

test('every scenario that was recorded has words in every language, and no other has', () => {
  assert.deepEqual(
    wrongWords(
      words,
      read.map(({ capture }) => capture),
    ).slice(0, 20),
    [],
  );
});

test('a scenario without words, and words without a capture, are found', () => {
  const found = wrongWords(words, [{ software: 'vsftpd', role: 'server', scenario: 'nosuch' }]).join('\n');
  assert.match(found, /en\/shared\.yaml: add name and shows for "nosuch"/);
  assert.match(found, /vi\/shared\.yaml: remove "wrong-password"/);
});

/** Names that two scenarios of one language share; their pages would have the same title. */
function repeatedNames(byFile: ScenarioWords): string[] {
  const names = [...byFile].flatMap(([file, scenarios]) =>
    Object.entries(scenarios).map(([id, { name }]) => ({ name, at: `${file}/${id}` })),
  );
  return [...Map.groupBy(names, ({ name }) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => `"${name}" is the name of ${same.map(({ at }) => at).join(' and ')}; rename one`);
}

test('the names of scenarios are unique within a language', () => {
  for (const [lang, byFile] of words) assert.deepEqual(repeatedNames(byFile), [], lang);
});

test('a repeated name is found', () => {
  const same = { name: 'Wrong password', shows: 'x' };
  assert.match(repeatedNames(new Map([['shared', { a: same, b: same }]])).join(), /shared\/a and shared\/b/);
});
