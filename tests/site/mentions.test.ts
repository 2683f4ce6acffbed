import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandNames, commandSlug } from '../../src/data/commands.ts';
import { isCapture, pages, type BuiltPage } from './dist.ts';

const span = new RegExp(`(<a\\b[^>]*>)?<code>(${commandNames.join('|')})</code>`, 'g');

/** Code spans in the prose of a page that name a command and do not lead to its page. */
function unlinked({ url, html }: Pick<BuiltPage, 'url' | 'html'>): string[] {
  const prose = [...html.matchAll(/<div class="prose"[^>]*>([\s\S]*?)<\/section>/g)].map(([, part = '']) => part);
  return prose.flatMap((part) =>
    [...part.matchAll(span)]
      .filter(([, link, name = '']) => !link && !url.endsWith(`/commands/${commandSlug(name)}/`))
      // A link that has more words than the name may lead anywhere.
      .filter(({ index }) => part.lastIndexOf('<a ', index) <= part.lastIndexOf('</a>', index))
      .map(([, , name]) => `${url}: ${name} is no link`),
  );
}

test('a command that the prose names is a link to its page', () => {
  const found = pages.filter(({ url }) => !isCapture(url) && !url.includes('/evidence/')).flatMap(unlinked);
  assert.deepEqual(found.slice(0, 20), []);
  const bad = { url: '/530/', html: '<div class="prose"><p><code>STOR</code></p></div></section>' };
  assert.deepEqual(unlinked(bad), ['/530/: STOR is no link']);
  const own = { url: '/commands/stor/', html: bad.html };
  assert.deepEqual(unlinked(own), []);
});
