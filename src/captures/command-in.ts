import type { Asked } from '../data/allowed.ts';
import { isCommand, type CommandName } from '../data/commands.ts';
import type { RecordedReply } from './replies-in.ts';

/**
 * The command that a client's line is, by the longest name that it begins with: `site chmod 644 a` is SITE CHMOD, and
 * `SITE XYZZY` is SITE. Undefined for what is no command of ours.
 */
export function commandIn(line: string): CommandName | undefined {
  // Telnet's interrupt sequence before ABOR stands in a capture as escapes.
  const [first = '', second = ''] = line
    .replace(/\\x[0-9a-f]{2}/g, '')
    .trim()
    .toUpperCase()
    .split(/\s+/);
  return [`${first} ${second}`, first].find(isCommand);
}

/** What a recorded reply answers; undefined for what comes by itself, and for what is no command. */
export function askedBy({ verb, command }: RecordedReply): Asked | undefined {
  if (verb === 'connect') return 'connect';
  return command === undefined ? undefined : commandIn(command);
}
