import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pages } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The build writes "<!DOCTYPE html>" and omits nothing; the rest of the style is the compiler's.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    // Titles name the site at their end; search engines cut what is too long by themselves.
    'long-title': 'off',
    // What comes from our own host needs no digest.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
    // Readers look for the number itself: /not-ftp/#10060.
    'valid-id': ['error', { relaxed: true }],
    'tel-non-breaking': 'off',
  },
});

test('every page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const { url, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      wrong.push(
        ...messages.map(({ ruleId, message, line, column }) => `${url}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  assert.deepEqual(wrong.slice(0, 20), []);
});

test('invalid HTML is found', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  );
  assert.equal(report.valid, false);
});
