import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialogueIds, dialogueOf, type DialogueId } from '../../src/data/dialogues.ts';
import { codes } from '../../src/data/digits.ts';
import { factsOf } from '../../src/data/replies.ts';
import { codesIn } from '../../src/dialogues/paths.ts';
import { locales, type Lang } from '../../src/i18n/locales.ts';
import { compressed, files, find, pages, read } from './dist.ts';

const prefix = (lang: Lang) => locales.find(({ tag }) => tag === lang)?.path ?? '';
const at = (lang: Lang, path: string) => (prefix(lang) ? `/${prefix(lang)}/${path}` : `/${path}`);
const htmlOf = (url: string) => pages.find((page) => page.url === url)?.html ?? '';
const dialoguesWith = (code: number) => dialogueIds.filter((id) => codesIn(dialogueOf(id)).includes(code));

/** What the page of a code lacks of its dialogues. */
function missingFrom(html: string, lang: Lang, code: number): string[] {
  const section = find(html, /(<section[^>]*aria-labelledby="dialogues"[\s\S]*?<\/section>)/);
  const links = dialoguesWith(code).filter((id) => !section.includes(`href="${at(lang, `dialogues/${id}/`)}"`));
  const picture = find(section, /<img[^>]*src="([^"]*)"/);
  const isDrawn = picture.endsWith(`/${code}.svg`) && /<img[^>]*alt="[^"]{9,}"/.test(section);
  return [...links.map((id) => `${id} is not linked`), ...(isDrawn ? [] : ['the reply is marked in no drawing'])];
}

/** How many steps the list of a dialogue's page has; those of its branches stand in lists within. */
function stepsIn(html: string): number {
  const section = find(html, /(<section[^>]*aria-labelledby="steps"[\s\S]*?<\/section>)/);
  return section.replace(/<ul[\s\S]*?<\/ul>/g, '').match(/<li[\s>]/g)?.length ?? 0;
}

function drawingsIn(html: string, id: DialogueId): number {
  return html.match(new RegExp(`<svg[^>]*role="img"[^>]*aria-labelledby="${id}-(?:narrow|wide) `, 'g'))?.length ?? 0;
}

test('the page of every code in a dialogue shows it, with its reply marked', () => {
  const wrong = locales.flatMap(({ tag }) =>
    codes
      // What may answer any command belongs to no dialogue more than to another.
      .filter((code) => dialoguesWith(code).length > 0 && factsOf(code).anyCommand === undefined)
      .flatMap((code) => {
        const url = at(tag, `${code}/`);
        return missingFrom(htmlOf(url), tag, code).map((fault) => `${url}: ${fault}`);
      }),
  );
  assert.deepEqual(wrong, []);
});

test('a page without its dialogue is found', () => {
  assert.match(missingFrom('<p>nothing</p>', 'en', 331).join(), /login is not linked.*is marked in no drawing/);
  const other = htmlOf('/331/').replaceAll('/331.svg', '/230.svg');
  assert.deepEqual(missingFrom(other, 'en', 331), ['the reply is marked in no drawing']);
});

test('every dialogue has its page, with both drawings and a list of as many items as steps', () => {
  for (const { tag } of locales) {
    for (const id of dialogueIds) {
      const html = htmlOf(at(tag, `dialogues/${id}/`));
      assert.equal(stepsIn(html), dialogueOf(id).steps.length, `${tag} ${id}`);
      assert.equal(drawingsIn(html, id), 2, `${tag} ${id}`);
    }
  }
});

test('a list that lacks a step is found', () => {
  const html = htmlOf('/dialogues/quit/');
  const [before = '', after = ''] = html.split('aria-labelledby="steps"');
  const without = `${before}aria-labelledby="steps"${after.replace(/<li[\s>]/, '<p ')}`;
  assert.equal(stepsIn(without), dialogueOf('quit').steps.length - 1);
});

test('the page of a pair that meets in a dialogue shows it', () => {
  for (const { tag } of locales) {
    assert.match(htmlOf(at(tag, 'compare/331-vs-530/')), /<img[^>]*src="[^"]*dialogues\/login\/331-530\.svg"/);
  }
});

const drawings = files.filter((file) => file.endsWith('.svg') && file.includes('dialogues/'));

test('drawings are light, have a name and follow the theme', () => {
  assert.ok(drawings.length > 100, `${drawings.length} drawings`);
  for (const file of drawings) {
    const svg = read(file);
    assert.ok(compressed(svg) < 2500, `${file}: ${compressed(svg)} bytes`);
    assert.match(svg, /<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/, file);
    assert.match(svg, /prefers-color-scheme:dark/, file);
    assert.doesNotMatch(svg, /NaN|undefined|\sstyle="/, file);
  }
});
