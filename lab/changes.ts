import type { Configuration } from './software.ts';

function linesOf({ argv, files = {}, fileSizeLimit }: Configuration): string[] {
  return [
    argv.join(' '),
    ...(fileSizeLimit === undefined ? [] : [`ulimit -f: ${fileSizeLimit} bytes`]),
    ...Object.values(files).flatMap((text) => text.split('\n').filter((line) => line.trim() !== '')),
  ];
}

/** The lines in which a configuration differs from the base: `+` where it has more, `-` where it has less. */
export function changesBetween(base: Configuration, changed: Configuration): string[] {
  const before = linesOf(base);
  const after = linesOf(changed);
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
