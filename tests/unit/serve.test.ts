import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../tools/serve.ts';

test('a built site is served as on a static host', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(directory, 'index.html'), 'home');
  writeFileSync(join(directory, '404.html'), 'absent');
  const { url, close } = await serve(directory, 0);
  try {
    assert.equal(await (await fetch(url)).text(), 'home');
    const absent = await fetch(`${url}53`);
    assert.equal(absent.status, 404);
    assert.equal(await absent.text(), 'absent');
    await assert.rejects(serve(directory, Number(new URL(url).port)), { code: 'EADDRINUSE' });
  } finally {
    await close();
    rmSync(directory, { recursive: true });
  }
});
