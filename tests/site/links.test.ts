import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, files, find, isMoved, pages, type BuiltPage } from './dist.ts';

const anchors = new Map(pages.map(({ url, html }) => [url, new Set(attributes(html, 'id'))]));
const known = new Set([...pages.map(({ url }) => url), ...files.map((file) => `/${file}`)]);

/** What is wrong with a link of a page, or undefined. */
function deadLink(page: Pick<BuiltPage, 'url' | 'html'>, href: string): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `http://site${page.url}`);
  if (!known.has(pathname)) return `${page.url}: ${href} leads to no page`;
  if (hash && !anchors.get(pathname)?.has(hash.slice(1)))
    return `${page.url}: ${href}: no element has the id ${hash.slice(1)}`;
  return undefined;
}

const langOf = (url: string) => (url.startsWith('/vi/') ? 'vi' : 'en');

/** Links of a page that lead into another language without saying so by `hreflang`. */
function strayLinks({ url, html }: Pick<BuiltPage, 'url' | 'html'>): string[] {
  const links = [...html.matchAll(/<a\s([^>]*)>/g)].map((match) => match[1] ?? '');
  return links.flatMap((attribute) => {
    const href = find(attribute, /href="([^"]*)"/);
    const isPage = href.startsWith('/') && !/\.\w+$/.test(href);
    const stray = isPage && langOf(href) !== langOf(url) && !attribute.includes('hreflang=');
    return stray ? [`${url}: ${href} leads into another language; write the path without a language`] : [];
  });
}

test('no link or anchor within the site is dead', () => {
  const dead = pages.flatMap((page) =>
    [...attributes(page.html, 'href'), ...attributes(page.html, 'src')].flatMap((href) => deadLink(page, href) ?? []),
  );
  assert.deepEqual([...new Set(dead)].slice(0, 20), []);
});

test('no link leads into another language but the language switch', () => {
  const stray = pages.filter((page) => !isMoved(page) && page.url !== '/404.html').flatMap(strayLinks);
  assert.deepEqual(stray.slice(0, 20), []);
});

test('a dead link, a dead anchor and a link into another language are found', () => {
  const page = { url: '/530/', html: '<a href="/vi/331/">x</a>' };
  assert.match(deadLink(page, '/599/') ?? '', /leads to no page/);
  assert.match(deadLink(page, '/331/#nowhere') ?? '', /no element has the id nowhere/);
  assert.match(strayLinks(page).join(), /leads into another language/);
});

test('every code page links its neighbours and its pairs', () => {
  const page = pages.find(({ url }) => url === '/530/');
  const hrefs = attributes(page?.html ?? '', 'href');
  for (const href of ['/525/', '/531/', '/compare/331-vs-530/', '/vi/530/', '/530.json']) {
    assert.ok(hrefs.includes(href), `/530/ does not link ${href}`);
  }
});

test('the pair with the larger code first leads to the pair', () => {
  const moved = pages.find(({ url }) => url === '/compare/331-vs-220/');
  assert.match(moved?.html ?? '', /0;url=\/compare\/220-vs-331\//);
});
