import { existsSync } from 'node:fs';
import type { Machine } from './machine.ts';

const compiled = '/var/cache/python';

/** The environment in which a Python program finds what `compilePython` has compiled. */
export const pythonEnvironment = { PYTHONPYCACHEPREFIX: compiled };

/** Compiles a module with all that it imports, once: unpacked packages are not compiled, and every start would do it. */
export function compilePython(machine: Machine, module: string): void {
  if (existsSync(machine.path(compiled))) return;
  const settings = [`PYTHONPYCACHEPREFIX=${compiled}`, 'PYTHONDONTWRITEBYTECODE='];
  machine.run('env', ...settings, '/usr/bin/python3', '-c', `import ${module}`);
}
