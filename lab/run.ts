import { spawnSync } from 'node:child_process';

// Package lists of several megabytes pass through.
const mostOutput = 64 * 1024 * 1024;

/**
 * Runs a program to its end and returns what it printed.
 * Throws an Error with the program's last lines when it cannot be started or exits with anything but 0.
 */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, error, stdout, stderr } = spawnSync(command, [...args], {
    encoding: 'utf8',
    maxBuffer: mostOutput,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status === 0) return stdout;
  const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`${command} ${args.slice(0, 3).join(' ')} … failed:\n${last}`);
}
