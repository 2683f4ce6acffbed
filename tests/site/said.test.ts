import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { captureSchema, type Capture } from '../../src/data/capture.ts';
import { citationOf } from '../../src/data/citation.ts';
import { messages } from '../../src/data/messages.ts';
import { pages, type BuiltPage } from './dist.ts';

const folder = 'content/captures/';
const byPage = new Map<string, Capture[]>();
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.json')) continue;
  const capture = captureSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
  const path = `${capture.software}/${capture.scenario}`;
  byPage.set(path, [...(byPage.get(path) ?? []), capture]);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

// Of a server its lines, with a space behind the code whatever stood there; of a client what it printed.
function wordsIn({ events, client }: Capture): string[] {
  const lines = events.flatMap((event) =>
    event.kind === 'line' && event.side === 'server' && !client ? [event.text.replace(/^(\d{3})-/, '$1 ')] : [],
  );
  const shown = client ? [client.stdout, client.stderr, client.exception?.message ?? ''] : [];
  return [...lines, ...shown].map(folded);
}

// What was said, and the link to its proof right behind it.
const samp = /<samp\b[^>]*>([\s\S]*?)<\/samp>(?:\s*<em\b[^>]*>[^<]*<\/em>)?(?:\s*<a href="([^"]*)")?/g;

// The lists of messages show a wording with the names of its gaps, and link the document where it was read.
const wordings = new Map<string, Set<string>>();
for (const { code, template, evidence } of messages) {
  const text = folded(`${code ?? ''} ${template.replace(/\{(\w+)\}/g, '$1')}`);
  const urls = evidence.filter((ref) => !ref.startsWith('capture:')).map((ref) => citationOf(ref).url);
  wordings.set(text, new Set([...(wordings.get(text) ?? []), ...urls]));
}

function isMessage(text: string, href: string): boolean {
  const urls = wordings.get(text);
  return urls !== undefined && (urls.has(href) || href.includes('/captures/'));
}

/** Words that are marked as said or shown by software, and do not stand in the capture that is linked behind them. */
function unproved({ url, html }: Pick<BuiltPage, 'url' | 'html'>): string[] {
  const ownCapture = /\/captures\/([^/]+\/[^/]+)\/$/.exec(url)?.[1];
  return [...html.matchAll(samp)].flatMap(([, inner = '', link = '']) => {
    const text = folded(plain(inner));
    const href = plain(link);
    const path = ownCapture ?? /\/captures\/([^/]+\/[^/]+)\/$/.exec(href)?.[1] ?? '';
    const said = (byPage.get(path) ?? []).flatMap(wordsIn);
    if (said.some((one) => one.includes(text)) || isMessage(text, href)) return [];
    return [
      `${url}: "${text.slice(0, 80)}" does not stand in ${path ? `captures/${path}` : href || 'any capture: link one'}`,
    ];
  });
}

test('what is marked as said or shown by software stands in the capture that is linked beside it', () => {
  assert.deepEqual(pages.flatMap(unproved).slice(0, 20), []);
});

test('an invented text, and one without a capture, are found', () => {
  const link = '<a href="/captures/vsftpd/wrong-password/">x</a>';
  const page = (html: string) => unproved({ url: '/530/', html }).join();
  assert.equal(page(`<li><samp>530 Login incorrect.</samp>${link}</li>`), '');
  assert.match(page(`<li><samp>530 Go away.</samp>${link}</li>`), /"530 Go away." does not stand in/);
  assert.match(page('<li><samp>530 Login incorrect.</samp></li>'), /does not stand in any capture: link one/);
  assert.match(page('<p><samp>Oops</samp> <a href="https://example.org/">x</a></p>'), /does not stand in https:/);
});

/** Pages of all that was recorded of a code on which there is nothing. */
function empty(all: readonly Pick<BuiltPage, 'url' | 'html'>[]): string[] {
  return all
    .filter(({ url, html }) => url.endsWith('/evidence/') && !/<main[\s\S]*\/captures\/[^/"]+\/[^/"]+\//.test(html))
    .map(({ url }) => `${url}: build no page for a code of which nothing was recorded`);
}

test('a page of what was recorded of a code has something', () => {
  assert.deepEqual(empty(pages), []);
});

test('a page on which there is nothing is found', () => {
  const html = '<main><h1>110</h1><h2>What servers say</h2></main>';
  assert.deepEqual(empty([{ url: '/110/evidence/', html }]).length, 1);
});
