import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { dialogueIds, dialogueOf, type DialogueId } from '../../src/data/dialogues.ts';
import { replyModels } from '../../src/data/reply-models.ts';
import { fileStyle } from '../../src/dialogues/colours.ts';
import { fold } from '../../src/dialogues/fold.ts';
import { codesIn, pathsOf, pathWith, repliesOf, summaryOf, usualPath } from '../../src/dialogues/paths.ts';
import { drawSequence, type Look } from '../../src/dialogues/sequence.ts';
import type { Drawing, Label } from '../../src/dialogues/shapes.ts';
import { drawStates } from '../../src/dialogues/states.ts';
import { inlineSvg, svgFile } from '../../src/dialogues/svg.ts';
import { sequenceWords, stateWords } from '../../src/dialogues/words.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { locales, type Lang } from '../../src/i18n/locales.ts';
import { illegible, outside, overlaps } from './drawing-rules.ts';

const spoken = { id: 'x', title: 'Log in', description: 'USER, 331' };
const looks = ['narrow', 'wide'] as const satisfies readonly Look[];

function words(lang: Lang, id: DialogueId) {
  return sequenceWords(wordsOf(lang), dialogueOf(id).parties.length > 2);
}

function whole(lang: Lang, id: DialogueId, look: Look): Drawing {
  const dialogue = dialogueOf(id);
  return drawSequence({ dialogue, path: usualPath(dialogue), hasBranches: true }, words(lang, id), look);
}

/** Every drawing of the site, with a name. */
function allDrawings(): { name: string; drawing: Drawing }[] {
  return locales.flatMap(({ tag }) => [
    ...dialogueIds.flatMap((id) => [
      ...looks.map((look) => ({ name: `${tag} ${id} ${look}`, drawing: whole(tag, id, look) })),
      ...codesIn(dialogueOf(id)).flatMap((code) => {
        const dialogue = dialogueOf(id);
        const path = pathWith(dialogue, [code]);
        if (!path) return [];
        const drawing = drawSequence({ dialogue, path, marked: path.marked }, words(tag, id), 'narrow');
        return [{ name: `${tag} ${id} ${code}`, drawing }];
      }),
    ]),
    ...Object.entries(replyModels).map(([id, model]) => ({
      name: `${tag} ${id}`,
      drawing: drawStates(model, stateWords(wordsOf(tag))),
    })),
  ]);
}

const drawings = allDrawings();
const widths = ({ least }: Drawing) => [least, least + 90, 700];

test('no two labels of a drawing cover one another, at any width', () => {
  const wrong = drawings.flatMap(({ name, drawing }) =>
    widths(drawing).flatMap((width) => overlaps(drawing, width).map((fault) => `${name}: ${fault}`)),
  );
  assert.deepEqual(wrong, []);
});

test('every label lies within its drawing, at any width', () => {
  const wrong = drawings.flatMap(({ name, drawing }) =>
    widths(drawing).flatMap((width) => outside(drawing, width).map((fault) => `${name}: ${fault}`)),
  );
  assert.deepEqual(wrong, []);
});

test('a drawing fits a phone of 320 pixels, and its letters keep a size that can be read', () => {
  const wide = drawings.filter(({ name }) => name.endsWith('wide'));
  for (const { name, drawing } of drawings) {
    assert.ok(wide.some((one) => one.name === name) || drawing.least <= 258, `${name}: ${drawing.least} px`);
    assert.deepEqual(illegible(drawing), [], name);
  }
});

const label = (text: string, y: number, size = 13): Label => ({
  kind: 'label',
  x: 0,
  shift: 0,
  y,
  anchor: 'start',
  size,
  runs: [{ text }],
  look: '',
});

test('labels that cover one another, leave the drawing or are too small are found', () => {
  const bad: Drawing = {
    least: 100,
    height: 60,
    shapes: [label('one', 20), label('two', 24), label('a very long line that runs out', 50, 9)],
  };
  assert.match(overlaps(bad, 100).join(), /"one" covers "two"/);
  assert.match(outside(bad, 100).join(), /"a very long line that runs out" leaves the drawing/);
  assert.match(illegible(bad).join(), /is set in 9 px/);
});

test('the same dialogue is drawn the same, byte for byte', () => {
  for (const id of dialogueIds) {
    const draw = () => inlineSvg(whole('en', id, 'narrow'), spoken, 'drawing');
    assert.equal(draw(), draw());
  }
});

test('a drawing has the commands and codes of its way, each as often as it comes', () => {
  for (const id of dialogueIds) {
    const path = usualPath(dialogueOf(id));
    const svg = inlineSvg(whole('en', id, 'narrow'), spoken, 'drawing').replace(/<[^>]*>/g, ' ');
    for (const { code } of repliesOf(path)) {
      const digits = String(code);
      assert.match(svg, new RegExp(`${digits.slice(0, 1)}\\s+${digits.slice(1)}`), `${id}: ${code}`);
    }
    for (const step of path.steps)
      if (step.kind === 'command') assert.ok(svg.includes(step.verb), `${id}: ${step.verb}`);
  }
});

test('what servers say cannot break out of the drawing', () => {
  const drawing: Drawing = { least: 256, height: 20, shapes: [label('<script>&"', 12)] };
  assert.match(inlineSvg(drawing, spoken, 'drawing'), /&lt;script&gt;&amp;&quot;/);
});

test('a drawing of its own has both themes, a name and a description', () => {
  const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const style = fileStyle(read('styles/tokens.css'), read('dialogues/drawing.css'));
  const svg = svgFile(whole('en', 'login', 'narrow'), spoken, style);
  assert.match(svg, /@media\(prefers-color-scheme:dark\)\{:root\{--paper:#12161f/);
  assert.match(svg, /<title id="x">Log in<\/title><desc id="x-desc">USER, 331<\/desc>/);
  assert.match(style, /\.drawing :is\(line,path\)/);
  assert.throws(() => fileStyle(':root {}', ''), /tokens\.css/);
});

test('a refusal takes the place of what should come, and ends the way', () => {
  const login = dialogueOf('login');
  assert.equal(summaryOf(usualPath(login)), 'USER, 331, PASS, 230');
  const refused = pathWith(login, [530]);
  assert.ok(refused);
  assert.equal(summaryOf(refused), 'USER, 331, PASS, 530');
  assert.deepEqual(refused.marked, [3]);
  assert.equal(pathWith(login, [331, 530])?.marked.length, 2);
  assert.equal(pathWith(login, [599]), undefined);
});

test('after a reply that closes the session the server closes the connection', () => {
  const path = pathWith(dialogueOf('greeting'), [421]);
  assert.deepEqual(path?.steps.at(-1), { kind: 'close', connection: 'control', by: 'server', to: 'client' });
});

test('a reply that is no refusal goes on with the rest, unless its branch says otherwise', () => {
  const transfer = pathWith(dialogueOf('passive-transfer'), [125]);
  assert.ok(transfer);
  assert.match(summaryOf(transfer), /RETR, 125, 226$/);
  assert.ok(pathsOf(dialogueOf('login')).some((path) => summaryOf(path) === 'USER, 331, PASS, 332, ACCT, 230'));
});

test('a text is folded without losing a character, and no line is too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' '))),
      fc.integer({ min: 4, max: 40 }),
      (list, most) => {
        const text = list.join(' ');
        const lines = fold(text, most);
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
        assert.ok(lines.every((line) => line.length <= most));
      },
    ),
  );
});
