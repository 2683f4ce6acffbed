import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cache } from './paths.ts';

const file = `${cache}lock`;
const pause = 200;

function holder(): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function take(): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const pid = holder();
    // Left behind by a run that was killed.
    if (pid !== undefined && pid > 0 && !isAlive(pid)) rmSync(file, { force: true });
    return false;
  }
}

/** Does some work in `.lab` while no other run of the lab does; waits for its turn. */
export function alone<Result>(work: () => Result): Result {
  mkdirSync(cache, { recursive: true });
  while (!take()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}
