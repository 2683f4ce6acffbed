import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { captureSchema, type Capture } from '../../src/data/capture.ts';
import { find, pages, type BuiltPage } from './dist.ts';

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

const entry = /<li\b(?:(?!<li\b)[\s\S])*?<samp>[\s\S]*?<\/li>/g;

/** Words that are marked as said or shown by software, and do not stand in the capture that is linked beside them. */
function unproved({ url, html }: Pick<BuiltPage, 'url' | 'html'>): string[] {
  const ownCapture = /\/captures\/([^/]+\/[^/]+)\/$/.exec(url)?.[1];
  const parts = ownCapture ? [html] : (html.match(entry) ?? []);
  const marked = (html.match(/<samp>/g) ?? []).length;
  const found = parts.flatMap((part) => {
    const path = ownCapture ?? find(part, /href="(?:\/\w+)?\/captures\/([^/"]+\/[^/"]+)\/"/);
    const said = (byPage.get(path) ?? []).flatMap(wordsIn);
    return [...part.matchAll(/<samp>([\s\S]*?)<\/samp>/g)].map(([, inner = '']) => {
      const text = folded(plain(inner));
      return said.some((one) => one.includes(text))
        ? undefined
        : `${url}: "${text.slice(0, 80)}" does not stand in captures/${path}`;
    });
  });
  const stray =
    marked > found.length ? [`${url}: ${marked - found.length} times <samp> without a link to a capture`] : [];
  return [...found.flatMap((one) => one ?? []), ...stray];
}

test('what is marked as said or shown by software stands in the capture that is linked beside it', () => {
  assert.deepEqual(pages.flatMap(unproved).slice(0, 20), []);
});

test('an invented text, and one without a capture, are found', () => {
  const link = '<a href="/captures/vsftpd/wrong-password/">x</a>';
  const page = (html: string) => unproved({ url: '/530/', html }).join();
  assert.equal(page(`<li><samp>530 Login incorrect.</samp>${link}</li>`), '');
  assert.match(page(`<li><samp>530 Go away.</samp>${link}</li>`), /"530 Go away." does not stand in/);
  assert.match(page('<li><samp>530 Login incorrect.</samp></li>'), /does not stand in/);
  assert.match(page('<p><samp>530 Login incorrect.</samp></p>'), /without a link to a capture/);
});
