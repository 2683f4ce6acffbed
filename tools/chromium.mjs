// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, node, root } from './install.mjs';

const playwright = `${root}node_modules/@playwright/test/cli.js`;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// A download that hangs must not hang the tests.
const downloadLimit = 240_000;

function quietly(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options }).status === 0;
}

/** Playwright's own, where it has been downloaded. */
function playwrightsOwn() {
  const print = "console.log(require('@playwright/test').chromium.executablePath())";
  const { stdout } = spawnSync(node, ['-e', print], { cwd: root, encoding: 'utf8' });
  const path = stdout?.trim();
  return path && existsSync(path) ? path : undefined;
}

function onTheMachine() {
  for (const folder of (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')) {
    const found = names.map((name) => `${folder}/${name}`).find((path) => existsSync(path));
    if (found) return found;
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return existsSync(mac) ? mac : undefined;
}

function fromDebian() {
  if (!quietly('apt-get', ['--version'])) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !quietly('sudo', ['-n', 'true'])) return undefined;
  const apt = (args) => {
    const command = ['apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return isRoot ? quietly('apt-get', args, { env }) : quietly('sudo', ['-n', ...command], { env });
  };
  console.log('Installing Chromium from Debian’s packages (once) …');
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', 'chromium']);
  return onTheMachine();
}

function download() {
  console.log('Downloading Chromium for the browser tests (once) …');
  return quietly(node, [playwright, 'install', 'chromium'], { cwd: root, timeout: downloadLimit });
}

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, Playwright's own, one on the machine, or Debian's package.
 * Ends the program with one sentence when there is none to be had.
 */
export function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) fail(`CHROMIUM_PATH is ${named}, but there is no such file.`);
    return named;
  }
  const present = playwrightsOwn();
  if (present) return present;
  if (download()) {
    const own = playwrightsOwn();
    if (own) return own;
  }
  const found = onTheMachine() ?? fromDebian();
  if (!found) {
    fail('The browser tests need Chromium: install it, or name yours with CHROMIUM_PATH=/path/to/chromium npm test.');
  }
  return found;
}
