import type { CaptureEvent } from '../data/capture.ts';
import { ReplyReader } from './reply-reader.ts';

/** A reply as it stands in a capture. */
export interface RecordedReply {
  code: number;
  /** The text after the code; of a reply on several lines that of the first line. */
  text: string;
  isMultiline: boolean;
  /** The line that it answers, whole; undefined for the greeting and for what the server says by itself. */
  command: string | undefined;
  /** The first word of that line in capitals; `connect` for the greeting; undefined for what comes by itself. */
  verb: string | undefined;
  /** Where it stands among the events of the capture: its first and its last line. */
  from: number;
  to: number;
  session: number;
}

interface Talk {
  reader: ReplyReader;
  waiting: string[];
  last: string | undefined;
  hasGreeted: boolean;
  first: number | undefined;
}

function verbOf(command: string): string {
  return (/^\W*([A-Za-z@]+)/.exec(command)?.[1] ?? command.slice(0, 12)).toUpperCase();
}

/**
 * The replies of a session in order, each with the command that it answers. A preliminary reply and the one that
 * completes it answer the same command.
 */
export function repliesIn(events: readonly CaptureEvent[]): RecordedReply[] {
  const talks = new Map<number, Talk>();
  const found: RecordedReply[] = [];
  events.forEach((event, index) => {
    if (event.kind !== 'line' || event.connection !== 'control') return;
    const session = event.session ?? 1;
    const talk: Talk = talks.get(session) ?? {
      reader: new ReplyReader(),
      waiting: [],
      last: undefined,
      hasGreeted: false,
      first: undefined,
    };
    talks.set(session, talk);
    if (event.side === 'client') {
      talk.waiting.push(event.text);
      return;
    }
    talk.first ??= index;
    const reply = talk.reader.push(event.text);
    if (!reply) {
      if (!talk.reader.isOpen) talk.first = undefined;
      return;
    }
    const isGreeting = !talk.hasGreeted && talk.waiting.length === 0 && talk.last === undefined;
    const command = talk.waiting[0];
    const [line = ''] = reply.lines;
    found.push({
      code: reply.code,
      text: line.slice(4),
      isMultiline: reply.lines.length > 1,
      command,
      verb: isGreeting ? 'connect' : command && verbOf(command),
      from: talk.first,
      to: index,
      session,
    });
    talk.hasGreeted = true;
    talk.first = undefined;
    // A preliminary reply leaves the command waiting for the one that completes it.
    if (reply.code >= 200) talk.last = talk.waiting.shift() ?? talk.last;
  });
  return found;
}
