import type { Capture } from '../data/capture.ts';
import type { ReadCapture } from './replies-in.ts';

/** What one client made of a reply. */
export interface Shown {
  software: string;
  version: string;
  scenario: string;
  /** The line that a user sees; empty when the client says nothing. */
  text: string;
  exit: number | null;
  /** The class of the exception, for a library. */
  exception: string | undefined;
  /** How often it opened a connection, and how often it sent the command that was refused. */
  attempts: number;
  sent: number;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? '';
}

// The line with the code says most; a client that hides the code says it in the last words of its errors.
function tellingLine(client: NonNullable<Capture['client']>, code: number): string {
  if (client.exception) return client.exception.message.split('\n')[0] ?? '';
  const lines = [client.stderr, client.stdout].flatMap((text) => text.split('\n').map((line) => line.trim()));
  const withCode = lines.filter((line) => line.includes(String(code)));
  return withCode.at(-1) ?? (lastLine(client.stderr) || lastLine(client.stdout));
}

/** What clients show, in the captures that are about a code: the scenario's first. */
export function shownFor(captures: readonly ReadCapture[], code: number): Shown[] {
  return captures.flatMap(({ capture, replies }): Shown[] => {
    const { client, codes, software, version, scenario } = capture;
    if (!client || codes[0] !== code) return [];
    const refused = replies.find((reply) => reply.code === code)?.verb;
    return [
      {
        software,
        version,
        scenario,
        text: tellingLine(client, code),
        exit: client.exit,
        exception: client.exception?.name,
        attempts: client.attempts,
        sent: (refused && client.commands[refused]) || 0,
      },
    ];
  });
}
