import { existsSync, mkdirSync } from 'node:fs';
import { alone } from './lock.ts';
import { cache } from './paths.ts';
import { run } from './run.ts';

/**
 * Fetches an npm package (`ftp-srv@4.6.3`) with what it depends on, without running install scripts. Inside the machine
 * its modules lie in `/opt/npm/<package>/node_modules`. Throws an Error when it cannot be had.
 */
export function fetchNpm(spec: string): void {
  alone(() => {
    const folder = `${cache}npm/${spec}`;
    if (existsSync(`${folder}/package-lock.json`)) return;
    mkdirSync(folder, { recursive: true });
    run('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', spec]);
  });
}
