import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../src/data/digits.ts';
import { pairIds } from '../../src/data/pair-ids.ts';
import { files, find, indexed, pages, read, type BuiltPage } from './dist.ts';

type Said = Pick<BuiltPage, 'url' | 'html'>;

function repeated(some: readonly Said[], pattern: RegExp): string[] {
  const seen = new Map<string, string>();
  return some.flatMap(({ url, html }) => {
    const text = find(html, pattern);
    const other = seen.get(text);
    seen.set(text, url);
    if (!text) return [`${url}: missing`];
    return other ? [`${url}: the same as ${other}: ${text}`] : [];
  });
}

const title = /<title>([^<]*)<\/title>/;
const description = /<meta name="description" content="([^"]*)"/;

test('titles and descriptions are unique', () => {
  assert.deepEqual(repeated(indexed, title), []);
  assert.deepEqual(repeated(indexed, description), []);
});

test('a repeated title is found', () => {
  const page = { html: '<title>x</title>' };
  assert.match(
    repeated(
      [
        { url: '/a/', ...page },
        { url: '/b/', ...page },
      ],
      title,
    ).join(),
    /\/b\/: the same as \/a\//,
  );
});

test('every code and every pair has a page in each language', () => {
  const urls = new Set(indexed.map(({ url }) => url));
  for (const prefix of ['/', '/vi/']) {
    for (const code of codes) assert.ok(urls.has(`${prefix}${code}/`), `${prefix}${code}/`);
    for (const id of pairIds) assert.ok(urls.has(`${prefix}compare/${id}/`), `${prefix}compare/${id}/`);
  }
});

function alternatesOf(html: string): Map<string, string> {
  const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return new Map(links.map(([, tag = '', href = '']) => [tag, new URL(href).pathname]));
}

test('canonical and hreflang are there, and are returned', () => {
  const byUrl = new Map(indexed.map((page) => [page.url, page]));
  for (const { url, html } of indexed) {
    const canonical = find(html, /<link rel="canonical" href="([^"]+)"/);
    assert.equal(new URL(canonical).pathname, url, `${url}: canonical`);
    const alternates = alternatesOf(html);
    assert.deepEqual([...alternates.keys()], ['en', 'vi', 'x-default'], `${url}: hreflang`);
    assert.equal(alternates.get('x-default'), alternates.get('en'));
    for (const other of alternates.values()) {
      const back = alternatesOf(byUrl.get(other)?.html ?? '');
      assert.ok([...back.values()].includes(url), `${other} does not return the hreflang of ${url}`);
    }
  }
});

test('the sitemap lists every page once, with its translations, and nothing else', () => {
  const index = read('sitemap-index.xml');
  assert.match(index, /sitemap-0\.xml/);
  const sitemap = read('sitemap-0.xml');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  assert.deepEqual(listed.toSorted(), indexed.map(({ url }) => url).toSorted());
  const alternates = sitemap.match(/<xhtml:link/g)?.length ?? 0;
  assert.equal(alternates, listed.length * 2, 'each page names itself and its translation');
});

test('robots.txt names the sitemap', () => {
  assert.match(read('robots.txt'), /^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
});

function structured(html: string): Record<string, unknown>[] {
  return JSON.parse(find(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/) || '[]');
}

test('codes are terms of a set, and pages have breadcrumbs', () => {
  for (const code of codes) {
    const page = indexed.find(({ url }) => url === `/vi/${code}/`);
    const [crumbs, term] = structured(page?.html ?? '');
    assert.equal(crumbs?.['@type'], 'BreadcrumbList');
    assert.equal(term?.['@type'], 'DefinedTerm');
    assert.equal(term?.['termCode'], String(code));
  }
  const [, set] = structured(indexed.find(({ url }) => url === '/')?.html ?? '');
  assert.equal(set?.['@type'], 'DefinedTermSet');
});

test('the page for what does not exist is not indexed', () => {
  assert.match(pages.find(({ file }) => file === '404.html')?.html ?? '', /noindex/);
  assert.ok(files.includes('404.html'));
});

test('headings come in the agreed order, in both languages', () => {
  const headings = {
    '': ['Description', 'When you see it', 'How to fix'],
    'vi/': ['Mô tả', 'Khi bạn thấy mã này', 'Cách khắc phục'],
  };
  for (const [prefix, wanted] of Object.entries(headings)) {
    for (const code of codes) {
      const html = indexed.find(({ url }) => url === `/${prefix}${code}/`)?.html ?? '';
      const found = [...html.matchAll(/<h2 [^>]*>([^<]+)</g)].map((match) => match[1]?.trim() ?? '');
      const order = wanted.map((heading) => found.indexOf(heading));
      assert.ok(
        order.every((at, nth) => at >= 0 && at > (order[nth - 1] ?? -1)),
        `/${prefix}${code}/: ${found.join(', ')}`,
      );
    }
  }
});
