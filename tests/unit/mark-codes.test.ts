import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { markCodes } from '../../src/integrations/mark-codes.ts';

const html = (markdown: string) => markdownToHtml(markdown, { hastPlugins: [markCodes] }).html.trim();

test('a code in prose gets the colour of its class', () => {
  assert.equal(
    html('After 331 comes 230.'),
    '<p>After <span class="n k3"><i>3</i>31</span> comes <span class="n k2"><i>2</i>30</span>.</p>',
  );
});

test('a reply line in backticks gets it on its first digit', () => {
  assert.equal(
    html('`530 Login incorrect.`'),
    '<p><code><span class="class k5">5</span>30 Login incorrect.</code></p>',
  );
});

test('what only looks like a code is left alone', () => {
  for (const text of [
    'RFC 775',
    'RFC 2228',
    '10.0.0.250',
    'port 2121',
    '250 MB',
    '300 seconds',
    '300 giây',
    '1.220.3',
    '999 of them',
    '`PORT 220`',
  ]) {
    assert.doesNotMatch(html(text), /span/, text);
  }
});

test('a link is left to its own component', () => {
  assert.equal(html('[331](/331/)'), '<p><a href="/331/">331</a></p>');
});
