import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// On two cores; a machine with one gets twice as long.
const cores = availableParallelism() >= 2 ? 1 : 2;
// A page of a capture is little more than its lines; each other page has prose, tables and drawings of its own.
const mostForPage = 0.025;
const mostForCapture = 0.009;

const began = performance.now();
const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  cwd: root,
  encoding: 'utf8',
  // It prints a line for each page.
  maxBuffer: 64 * 1024 * 1024,
});
const seconds = (performance.now() - began) / 1000;
if (status !== 0) {
  console.error(`${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n'));
  process.exit(status ?? 1);
}
const pages = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const captures = pages.filter((file) => /captures[\\/][^\\/]+[\\/][^\\/]+[\\/]/.test(file)).length;
const most = Math.round(cores * (mostForPage * (pages.length - captures) + mostForCapture * captures));
console.log(`${pages.length} pages, ${captures} of them captures, in ${seconds.toFixed(1)} s (at most ${most} s)`);
if (seconds > most) {
  console.error(`The build took longer than ${most} s: look for what was added to it.`);
  process.exit(1);
}
