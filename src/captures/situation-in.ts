import type { Capture } from '../data/capture.ts';
import type { Situation } from '../data/situations.ts';
import { usesIn, type RecordedReply } from './replies-in.ts';

/** What a server did in a situation: a reply, or none, with or without an end of the connection. */
export type Outcome = { kind: 'reply'; reply: RecordedReply } | { kind: 'closes' } | { kind: 'silence' };

// What comes on the control connection after an event instead of a reply.
function silenceAfter({ events }: Pick<Capture, 'events'>, at: number, session: number): Outcome | undefined {
  const next = events
    .slice(at + 1)
    .find((event) => (event.session ?? 1) === session && event.connection === 'control' && event.kind !== 'secured');
  if (next?.kind === 'silence') return { kind: 'silence' };
  return next?.kind === 'close' && next.side === 'server' ? { kind: 'closes' } : undefined;
}

type Recorded = Pick<Capture, 'events'>;

function answerTo(
  capture: Recorded,
  replies: readonly RecordedReply[],
  command: string,
  { occurrence = 1, session = 1 }: Situation,
): Outcome | undefined {
  const reply = usesIn(replies, (one) => one.command === command)[occurrence - 1]?.at(-1);
  // A preliminary reply alone decides nothing: what counts is that nothing follows.
  if (reply && reply.code >= 200) return { kind: 'reply', reply };
  const sent = capture.events.findIndex(
    (event) => event.kind === 'line' && event.side === 'client' && event.text === command,
  );
  return sent < 0 ? undefined : silenceAfter(capture, reply?.to ?? sent, session);
}

/** What a server did in a situation; undefined where its capture does not contain it. */
export function outcomeIn(
  capture: Recorded,
  replies: readonly RecordedReply[],
  situation: Situation,
): Outcome | undefined {
  const { command, unasked, session = 1 } = situation;
  const own = replies.filter((reply) => reply.session === session);
  if (command !== undefined) {
    const outcomes = [command].flat().map((one) => answerTo(capture, own, one, situation));
    return outcomes.find((outcome) => outcome?.kind === 'reply' && outcome.reply.code >= 400) ?? outcomes.at(-1);
  }
  const reply = own.find(({ code, verb }) => (unasked ? verb === undefined : code >= 400 && code < 600));
  if (reply) return { kind: 'reply', reply };
  const isSaid = ({ kind, connection, session: number = 1 }: Capture['events'][number]) =>
    kind === 'line' && connection === 'control' && number === session;
  return silenceAfter(capture, capture.events.findLastIndex(isSaid), session);
}
