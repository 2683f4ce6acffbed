// Runs on the reader's own Node, before anything is installed: built-in modules only, no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const stamp = `${root}node_modules/.installed`;

/** The Node that the project brings along, so that every machine builds with the same one. */
export const node = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

/** Ends the program with one sentence. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    fail(
      `Node ${process.versions.node} is too old: install Node ${oldestNode} or later from nodejs.org and try again.`,
    );
  }
}

function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(root + file));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}

function npm(args) {
  // npm names itself to the scripts that it runs; started by hand, it must be found on the path.
  const cli = process.env.npm_execpath;
  const viaNode = cli?.endsWith('js');
  const [command, given] = viaNode ? [process.execPath, [cli, ...args]] : ['npm', args];
  return spawnSync(command, given, { cwd: root, encoding: 'utf8', shell: !viaNode && process.platform === 'win32' });
}

function whyNot({ error, stdout, stderr }) {
  const output = `${error?.message ?? ''}\n${stdout ?? ''}\n${stderr ?? ''}`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(output)) {
    return 'The packages could not be downloaded: connect this machine to the network, or set its proxy, and try again.';
  }
  if (/ENOSPC/.test(output)) return 'The packages could not be written: the disk is full.';
  if (/EACCES|EPERM/.test(output)) return `The packages could not be written: ${root} must be writable for you.`;
  return `npm ci failed:\n${output.trim().split('\n').slice(-15).join('\n')}`;
}

/** Installs what the lock file names, once; a second call finds it done. Ends the program when that cannot be. */
export function ensureInstalled() {
  requireNode();
  const want = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want && existsSync(node)) return;
  // Not on standard output, which may be read by a program.
  console.error('Installing packages (once) …');
  const result = npm(['ci', '--no-audit', '--no-fund']);
  if (result.status !== 0) fail(whyNot(result));
  if (!existsSync(node)) {
    fail(
      'The package "node" did not install itself: allow install scripts (npm config delete ignore-scripts) and try again.',
    );
  }
  writeFileSync(stamp, want);
}

/**
 * Runs a program of the project on the project's Node and returns its exit code.
 * @param {string[]} args the script and its arguments
 * @param {Record<string, string>} [env] added to the environment
 */
export function run(args, env = {}) {
  const settings = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...settings, ...env },
  });
  return status ?? 1;
}

/** The command-line program of Astro. */
export const astro = 'node_modules/astro/bin/astro.mjs';
