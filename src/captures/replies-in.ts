import type { Capture, CaptureEvent } from '../data/capture.ts';
import { ReplyReader, type Reply } from './reply-reader.ts';

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

/** A capture with its replies, told apart once. */
export interface ReadCapture {
  capture: Capture;
  replies: readonly RecordedReply[];
}

interface Talk {
  reader: ReplyReader;
  waiting: string[];
  last: string | undefined;
  hasGreeted: boolean;
  /** Whether the first of the waiting commands has got a preliminary reply. */
  isUnderway: boolean;
  /** The latest line of the client, where it has no end yet. */
  begun: string | undefined;
  /** The events with the first line of the reply that is open, and with the latest line. */
  first: number | undefined;
  latest: number;
}

// Telnet's interrupt sequence before ABOR stands in a capture as escapes.
function verbOf(command: string): string {
  const plain = command.replace(/\\x[0-9a-f]{2}/g, '');
  return (/^\W*([A-Za-z@][A-Za-z@\d]*)/.exec(plain)?.[1] ?? plain.slice(0, 12)).toUpperCase();
}

// What answers the second of two commands while the first is a transfer that runs: STAT is answered before the transfer
// (RFC 959 section 4.1.3), what has begun is not found to be unknown any more, and 225 is for ABOR alone.
function isForSecond(second: string, code: number): boolean {
  if (verbOf(second) === 'STAT') return code >= 211 && code <= 213;
  return code === 500 || code === 502 || (code === 225 && verbOf(second) === 'ABOR');
}

function answered({ waiting, isUnderway }: Talk, code: number): string | undefined {
  const [first, second] = waiting;
  return isUnderway && second !== undefined && isForSecond(second, code) ? second : first;
}

/**
 * The replies of a session in order, each with the command that it answers. A preliminary reply and the one that
 * completes it answer the same command.
 */
export function repliesIn(events: readonly CaptureEvent[]): RecordedReply[] {
  const talks = new Map<number, Talk>();
  const found: RecordedReply[] = [];
  const take = (talk: Talk, reply: Reply, to: number, session: number): void => {
    const isGreeting = !talk.hasGreeted && talk.waiting.length === 0 && talk.last === undefined;
    const command = answered(talk, reply.code);
    const [line = ''] = reply.lines;
    found.push({
      code: reply.code,
      text: line.slice(4),
      isMultiline: reply.lines.length > 1,
      command,
      verb: isGreeting ? 'connect' : command && verbOf(command),
      from: talk.first ?? to,
      to,
      session,
    });
    talk.hasGreeted = true;
    talk.first = undefined;
    // A preliminary reply leaves the command waiting for the one that completes it.
    if (reply.code < 200) {
      talk.isUnderway = true;
      return;
    }
    if (command !== undefined) {
      const place = talk.waiting.indexOf(command);
      // Who answers ABOR with 225 in the middle of a transfer says nothing more of the transfer.
      const isAborted = talk.isUnderway && place > 0 && reply.code === 225;
      if (place === 0 || isAborted) talk.isUnderway = false;
      talk.waiting.splice(isAborted ? 0 : place, isAborted ? place + 1 : 1);
    }
    talk.last = command ?? talk.last;
  };
  events.forEach((event, index) => {
    const session = event.session ?? 1;
    if (event.kind === 'silence' && event.connection === 'control') {
      const talk = talks.get(session);
      const unfinished = talk?.reader.giveUp();
      if (talk && unfinished) take(talk, unfinished, talk.latest, session);
      // Whoever kept silent will not answer those any more.
      talk?.waiting.splice(0);
    }
    if (event.kind !== 'line' || event.connection !== 'control') return;
    const talk: Talk = talks.get(session) ?? {
      reader: new ReplyReader(),
      waiting: [],
      last: undefined,
      hasGreeted: false,
      isUnderway: false,
      begun: undefined,
      first: undefined,
      latest: index,
    };
    talks.set(session, talk);
    if (event.side === 'client') {
      // What has no end yet begins the next line: Telnet's interrupt sequence before ABOR.
      const isBegun = talk.begun !== undefined && talk.waiting.at(-1) === talk.begun;
      const begun = isBegun ? (talk.waiting.pop() ?? '') : '';
      talk.waiting.push(begun + event.text);
      talk.begun = event.end === 'none' ? begun + event.text : undefined;
      return;
    }
    talk.first ??= index;
    talk.latest = index;
    const reply = talk.reader.push(event.text);
    if (reply) take(talk, reply, index, session);
    else if (!talk.reader.isOpen) talk.first = undefined;
  });
  return found;
}

/** The replies to each sending of a command: a preliminary reply and the one that completes it are of one sending. */
export function usesIn(replies: readonly RecordedReply[], isOwn: (reply: RecordedReply) => boolean): RecordedReply[][] {
  const uses: RecordedReply[][] = [];
  let isOpen = false;
  for (const reply of replies.filter(isOwn)) {
    if (isOpen) uses.at(-1)?.push(reply);
    else uses.push([reply]);
    isOpen = reply.code < 200;
  }
  return uses;
}
