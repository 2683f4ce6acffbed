import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureChromium } from './chromium.mjs';
import { astro, ensureInstalled, root, run } from './install.mjs';

function testsIn(folder) {
  return readdirSync(`${root}tests/${folder}`)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/${folder}/${file}`);
}

ensureInstalled();
const chromium = ensureChromium();

// Node would leave one core free, which of two is half.
const tests = ['--test', `--test-concurrency=${availableParallelism()}`];

const steps = [
  ['Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['Types', [astro, 'check']],
  ['Data, prose and units', [...tests, ...testsIn('data'), ...testsIn('unit')]],
  ['A real server', ['--test', ...testsIn('lab')]],
  ['Build', ['tools/timed-build.ts']],
  ['The built site', [...tests, ...testsIn('site')]],
  ['In the browser', ['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM_PATH: chromium }],
];

for (const [title, args, env] of steps) {
  console.log(`\n== ${title}`);
  const status = run(args, env);
  if (status !== 0) {
    console.error(`\nFailed: ${title}`);
    process.exit(status);
  }
}
console.log('\nAll tests passed.');
