/** The line on standard error by which a program says which exception it met: the mark, and a JSON object. */
const exceptionMark = 'exception: ';

/** What a program of the lab printed of an exception. */
export interface Exception {
  name: string;
  message: string;
}

/** What a terminal would show in the end: no colours, and of a line that was written over, the last state. */
export function shownText(output: string): string {
  return output
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
    .replace(/\u001b\][^\u0007]*\u0007/g, '')
    .replace(/\u001b[=>78()][AB0]?/g, '')
    .replace(/\r+\n/g, '\n')
    .split('\n')
    .map(lastState)
    .join('\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function lastState(line: string): string {
  const states = line.split('\r').filter((state) => state.trim() !== '');
  // Spaces at the end had only to wipe out what stood there before.
  return line.includes('\r') ? (states.at(-1)?.trimEnd() ?? '') : line;
}

/** Takes the line with the exception out of what a program printed on standard error. */
export function splitException(stderr: string): { stderr: string; exception?: Exception } {
  const lines = stderr.split('\n');
  const at = lines.findIndex((line) => line.startsWith(exceptionMark));
  const found = lines[at];
  if (found === undefined) return { stderr };
  const exception: Exception = JSON.parse(found.slice(exceptionMark.length));
  return { stderr: lines.filter((_, index) => index !== at).join('\n'), exception };
}

/** A command line as it would be typed. */
export function shellLine(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
