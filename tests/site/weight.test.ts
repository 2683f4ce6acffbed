import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../src/data/digits.ts';
import { find, pages } from './dist.ts';
import { assetsOf, decoderWeight, weightOf } from './weight.ts';

const limits = { code: 14_600, scripts: 3_000, home: 30_000, decoder: 60_000 };

test('code pages and home keep within their weight', () => {
  const heaviest = { total: 0, scripts: 0, url: '' };
  for (const code of codes) {
    for (const url of [`/${code}/`, `/vi/${code}/`]) {
      const weight = weightOf(pages.find((page) => page.url === url)?.html ?? '');
      assert.ok(weight.total <= limits.code, `${url}: ${weight.total} bytes, at most ${limits.code}`);
      assert.ok(weight.scripts <= limits.scripts, `${url}: scripts ${weight.scripts} bytes, at most ${limits.scripts}`);
      if (weight.total > heaviest.total) Object.assign(heaviest, weight, { url });
    }
  }
  console.log(`heaviest code page: ${heaviest.url} ${heaviest.total} bytes, of which scripts ${heaviest.scripts}`);
  for (const url of ['/', '/vi/']) {
    const { total } = weightOf(pages.find((page) => page.url === url)?.html ?? '');
    assert.ok(total <= limits.home, `${url}: ${total} bytes, at most ${limits.home}`);
    console.log(`home ${url}: ${total} bytes`);
  }
});

test('the decoder, its messages and one language keep within their weight', () => {
  for (const locale of ['en', 'vi']) {
    const { worker, messages, words } = decoderWeight(locale);
    const total = worker + messages + words;
    assert.ok(total <= limits.decoder, `${locale}: ${total} bytes, at most ${limits.decoder}`);
    console.log(`decoder in ${locale}: ${total} bytes, of which messages ${messages} and words ${words}`);
  }
});

test('fonts, styles and scripts are counted', () => {
  const html = pages.find((page) => page.url === '/530/')?.html ?? '';
  const { styles, scripts, fonts } = assetsOf(html);
  assert.equal(fonts.length, 0, 'the digits come inside the styles');
  assert.match(html, /url\(["']?data:font\/woff2/);
  assert.ok(styles.length + scripts.length > 0);
});

test('nothing is asked of another host', () => {
  for (const { url, html } of pages) {
    const loaded = [
      ...html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*\s(?:src|href)="(https?:[^"]+)"[^>]*>/g),
    ];
    const foreign = loaded.filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag)).map((match) => match[1]);
    assert.deepEqual(foreign, [], url);
  }
});

test('every page has a policy without unsafe-inline', () => {
  for (const { url, html } of pages) {
    const policy = find(html, /http-equiv="content-security-policy" content="([^"]*)"/i);
    assert.match(policy, /default-src 'none'/, url);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?!.)/, url);
  }
});
