import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { isCapture, sample } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // What comes from our own host needs no digest.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
  },
});

test('every page, and of the captures a sample, is valid HTML', async () => {
  const wrong: string[] = [];
  for (const { url, html } of sample) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      // What software printed is shown as it was printed, with the spaces at the ends of its lines.
      const ours = messages.filter(({ ruleId }) => !(isCapture(url) && ruleId === 'no-trailing-whitespace'));
      wrong.push(...ours.map(({ ruleId, message, line, column }) => `${url}:${line}:${column} ${ruleId}: ${message}`));
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
