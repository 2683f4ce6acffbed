import type { Asked } from '../data/allowed.ts';
import type { Capture } from '../data/capture.ts';
import type { Message } from '../data/messages/message.ts';
import { askedBy } from './command-in.ts';
import type { ReadCapture } from './replies-in.ts';

/** One thing that software said in a capture. */
export interface SaidLine {
  software: string;
  scenario: string;
  role: Capture['role'];
  code: number | undefined;
  verb: string | undefined;
  /** The command of ours that it answers; undefined for what comes by itself, and for what a client printed. */
  asked?: Asked | undefined;
  /** The text of each line of a reply, or a line that a client printed. */
  texts: readonly string[];
  /** Where it stands. */
  capture: Capture;
}

type Matcher = (text: string) => boolean;

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

// Placeholders stand for anything, and so do the lab's marks.
function matcherOf({ template, role }: Message): Matcher {
  const pattern = template
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? '.*' : escaped(part)))
    .join('');
  const whole = role === 'server' ? new RegExp(`^\\s*${pattern}\\s*$`, 'is') : new RegExp(pattern, 'is');
  return (text) => whole.test(text);
}

interface Known {
  message: Message;
  matches: Matcher;
}

/** Messages ready to be looked up, by software. */
export type MessageIndex = ReadonlyMap<string, readonly Known[]>;

/** Prepares messages for being looked up. */
export function indexOf(messages: readonly Message[]): MessageIndex {
  const known = messages.map((message): Known => ({ message, matches: matcherOf(message) }));
  return Map.groupBy(known, ({ message }) => message.software);
}

// Clients pass on what the libraries below them say.
const libraries = ['openssl', 'gnutls', 'glibc', 'node'];

/** The message that a line is an instance of, the one with the most words first; undefined when there is none. */
export function messageOf(
  index: MessageIndex,
  { software, role, code, verb, texts }: Omit<SaidLine, 'capture'>,
): Message | undefined {
  const speakers = role === 'client' ? [software, ...libraries] : [software];
  const fitting = speakers
    .flatMap((speaker) => index.get(speaker) ?? [])
    .filter(
      ({ message, matches }) =>
        message.role === role &&
        (message.code === undefined || code === undefined || message.code === code) &&
        (!message.commands || verb === undefined || message.commands.includes(verb)) &&
        texts.some(matches),
    );
  const [best] = fitting.toSorted((a, b) => b.message.template.length - a.message.template.length);
  return best?.message;
}

/** Everything that servers said in captures, reply by reply. What the lab's own server says to clients is left out. */
export function linesSaid(captures: readonly ReadCapture[]): SaidLine[] {
  return captures.flatMap(({ capture, replies }) => {
    const { software, scenario, role, events } = capture;
    if (role !== 'server') return [];
    return replies.map((reply) => ({
      software,
      scenario,
      role,
      code: reply.code,
      verb: reply.verb,
      asked: askedBy(reply),
      texts: events
        .slice(reply.from, reply.to + 1)
        .flatMap((event) =>
          event.kind === 'line' && event.side === 'server' ? [event.text.replace(/^\d{3}[ -]/, '')] : [],
        ),
      capture,
    }));
  });
}

/** Everything that clients printed in captures, line by line. */
export function linesShown(captures: readonly ReadCapture[]): SaidLine[] {
  return captures.flatMap(({ capture }) => {
    const { software, scenario, role, client } = capture;
    if (!client) return [];
    const text = [client.stderr, client.stdout, client.exception?.message ?? ''].join('\n');
    const lines = [...new Set(text.split('\n').filter((line) => line.trim() !== ''))];
    return lines.map((line) => ({
      software,
      scenario,
      role,
      code: undefined,
      verb: undefined,
      texts: [line],
      capture,
    }));
  });
}
